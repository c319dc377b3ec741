"""Who is told by mail what waits: one mail for each person, in working hours, in their rhythm.

Whatever somebody has to hear is added with `actions.tell`, by a deed or by a function that
DIGEST_QUEUES of the settings names; it says a kind, which DIGEST_KINDS names with its words.
`sending` gathers what one person has not been told. docs/workplace.md says who is told what when.
"""
