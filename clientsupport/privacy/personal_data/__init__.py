"""Personal data in free text: found, shown, blanked. See docs/personal_data.md."""

from clientsupport.privacy.personal_data.finder import always_blanked, blank, find, without_bsn
from clientsupport.privacy.personal_data.kinds import LABELS, Finding, Kind

__all__ = ["LABELS", "Finding", "Kind", "always_blanked", "blank", "find", "without_bsn"]
