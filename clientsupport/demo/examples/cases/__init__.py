"""Two years of cases of people who do not exist, so that lists and figures have something to show.

Seeded: the same wish on the same day gives the same cases. `store.add_cases` takes a wish for more.
"""

from clientsupport.demo.examples.cases.store import Wish, add_cases

__all__ = ["Wish", "add_cases"]
