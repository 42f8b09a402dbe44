# fails: card
# hint: sixteen
import logging
import re


class Redact(logging.Filter):
    def filter(self, record):
        text = record.getMessage()
        text = re.sub(r"\S+@\S+", "***", text)
        text = re.sub(r"Bearer \S+", "***", text)
        text = re.sub(r"\d{8,}", "***", text)
        record.msg = text.replace("\r", "\\r").replace("\n", "\\n")
        record.args = ()
        return True
