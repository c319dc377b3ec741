"""What figures about people may show: the three rules, of cases, of searches and of signals. Pure.

Nobody is shown a number of people below ten, and no exact one; each module says how it does that.
No attacker of the model in `docs/disclosure.md` learns from these values what one person did.
"""
