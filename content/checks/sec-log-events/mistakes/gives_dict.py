# fails: keys
# hint: text_of_json
import logging


class JsonLines(logging.Formatter):
    def format(self, record):
        return {"ts": record.created, "event": record.getMessage(), "user": record.user, "ip": record.ip}
