# fails: bearer
# hint: whole_token
import logging
import re


class Redact(logging.Filter):
    def filter(self, record):
        text = record.getMessage()
        text = re.sub(r"\S+@\S+", "***", text)
        text = re.sub(r"Bearer \w+", "***", text)
        text = re.sub(r"\b\d{16}\b", "***", text)
        record.msg = text.replace("\r", "\\r").replace("\n", "\\n")
        record.args = ()
        return True
