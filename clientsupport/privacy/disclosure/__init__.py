"""What figures about people may show: the three rules, of cases, of searches and of signals. Pure.

Nobody is shown a number of people below ten, and no exact one; how each is made safe stands with it.
No attacker of the model in `docs/disclosure.md` learns from these values what one person did.
"""
