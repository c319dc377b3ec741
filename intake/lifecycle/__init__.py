"""The life of a request: `table` says which deed leads where, `deeds` does them. Nothing else does.

No other module sets the state, the days and the hands that go with it, or the state of a proposal.
"""
