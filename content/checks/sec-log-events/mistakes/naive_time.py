# fails: time_in_utc
# hint: iso_utc
import json
import logging
from datetime import datetime


class JsonLines(logging.Formatter):
    def format(self, record):
        ts = datetime.fromtimestamp(record.created).isoformat()
        return json.dumps({"ts": ts, "event": record.getMessage(), "user": record.user, "ip": record.ip})
