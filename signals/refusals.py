"""Why a deed on a signal or a bundle is not done; nothing was changed then."""


class NotYours(Exception):
    """This person may not do this with it."""


class Overtaken(Exception):
    """Somebody changed it after the page was made."""
