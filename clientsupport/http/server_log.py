"""What the web server itself says about requests: that there was a fault, and nothing of whose.

Gunicorn's own words hold the network address of the sender, and what they sent.
"""

import copy
import logging
import re
from typing import Any

from gunicorn.config import Config
from gunicorn.glogging import Logger

from clientsupport.http.page_log import places
from clientsupport.wording.lines import one_line

ABOUT_A_REQUEST = re.compile(r"(?:Invalid|Error handling|Socket error processing) request")


class AddressFree(logging.Formatter):
    """Of a request only what kind of fault it was, in one line; of the server everything."""

    def format(self, record: logging.LogRecord) -> str:
        record = copy.copy(record)
        if about := ABOUT_A_REQUEST.match(str(record.msg)):
            record.msg, record.args = about[0], None
            error = record.exc_info[1] if record.exc_info else None
            record.exc_info, record.exc_text = None, places(error) if error else None
        return super().format(record)

    def formatMessage(self, record: logging.LogRecord) -> str:
        return one_line(super().formatMessage(record))


class AddressFreeLogger(Logger):  # type: ignore[misc]
    """Gunicorn's, with our formatter."""

    def setup(self, cfg: Config) -> None:
        super().setup(cfg)
        for handler in self.error_log.handlers:
            handler.setFormatter(AddressFree(self.error_fmt, self.datefmt))

    def access(self, *_request: Any) -> None:
        """Write nothing: an access log would tell who looked for help, and where."""
