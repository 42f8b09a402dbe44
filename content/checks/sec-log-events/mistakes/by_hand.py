# fails: one_line
# hint: by_json
import logging
from datetime import datetime, timezone


class JsonLines(logging.Formatter):
    def format(self, record):
        ts = datetime.fromtimestamp(record.created, timezone.utc).isoformat()
        event = record.getMessage()
        return f'{{"ts": "{ts}", "event": "{event}", "user": "{record.user}", "ip": "{record.ip}"}}'
