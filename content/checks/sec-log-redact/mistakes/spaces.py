# fails: forged
# hint: visible
import logging
import re


class Redact(logging.Filter):
    def filter(self, record):
        text = record.getMessage()
        text = re.sub(r"\S+@\S+", "***", text)
        text = re.sub(r"Bearer \S+", "***", text)
        text = re.sub(r"\b\d{16}\b", "***", text)
        record.msg = text.replace("\r", " ").replace("\n", " ")
        record.args = ()
        return True
