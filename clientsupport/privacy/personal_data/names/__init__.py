"""Names of people: read behind a cue ("ik heet …"), or known from the lists in `data/`."""

from clientsupport.privacy.personal_data.names.finding import names

__all__ = ["names"]
