"""What a unit of work says of itself (`signals.seeing`), as the rules on rows ask for it."""

from clientsupport.database.rows import Fact
from intake.models.facts import DELETING, LOG, PROVIDERS

AUTHORITIES = Fact("authorities", "bigint[]")  # where somebody is an official
COUNCILS = Fact("councils", "bigint[]")  # authorities that somebody's council looks after
REPORT = Fact("report", "uuid")  # the signal that somebody without a name comes back to
REPORT_LOCATOR = Fact("report_locator", "text")
INVITED = Fact("invited", "text")  # the hash of the link by which a professional came
EDITING = Fact("editing")  # an editor, who enters answers that came by letter

WORKS_SOMEWHERE = f"cardinality({PROVIDERS.sql}) > 0"

__all__ = [
    "AUTHORITIES",
    "COUNCILS",
    "DELETING",
    "EDITING",
    "INVITED",
    "LOG",
    "PROVIDERS",
    "REPORT",
    "REPORT_LOCATOR",
    "WORKS_SOMEWHERE",
]
