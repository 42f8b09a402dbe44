# fails: whole_message
# hint: get_message
import json
import logging
from datetime import datetime, timezone


class JsonLines(logging.Formatter):
    def format(self, record):
        ts = datetime.fromtimestamp(record.created, tz=timezone.utc).isoformat()
        return json.dumps({"ts": ts, "event": record.msg, "user": record.user, "ip": record.ip})
