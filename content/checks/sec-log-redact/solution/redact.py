import logging
import re

SECRET = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|Bearer \S+|\b\d{16}\b")


class Redact(logging.Filter):
    """Hide secrets, and keep each record within one line."""

    def filter(self, record):
        message = SECRET.sub("***", record.getMessage())
        record.msg = message.replace("\r", r"\r").replace("\n", r"\n")
        record.args = ()
        return True
