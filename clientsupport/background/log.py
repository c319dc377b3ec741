"""How the log tells about jobs: one line each, and nothing of what they are about."""

import logging


class OneLine(logging.Formatter):
    """Leaves out arguments, the texts of errors (a mail server's holds addresses) and traces."""

    def format(self, record: logging.LogRecord) -> str:
        parts = [record.levelname, record.name, getattr(record, "action", "")]
        if job := getattr(record, "job", None):
            parts.append(f"{job['task_name']}[{job['id']}]")
        if task := getattr(record, "task_name", None):
            parts.append(str(task))
        if record.exc_info and record.exc_info[0]:
            parts.append(record.exc_info[0].__name__)
        return " ".join(part for part in parts if part)
