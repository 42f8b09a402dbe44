# fails: in_arguments
# hint: format_first
import logging
import re


class Redact(logging.Filter):
    def filter(self, record):
        text = record.msg
        text = re.sub(r"\S+@\S+", "***", text)
        text = re.sub(r"Bearer \S+", "***", text)
        text = re.sub(r"\b\d{16}\b", "***", text)
        record.msg = text.replace("\r", "\\r").replace("\n", "\\n")
        return True
