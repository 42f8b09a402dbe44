# fails: time_in_utc
# hint: of_the_record
import json
import logging
from datetime import datetime, timezone


class JsonLines(logging.Formatter):
    def format(self, record):
        ts = datetime.now(timezone.utc).isoformat()
        return json.dumps({"ts": ts, "event": record.getMessage(), "user": record.user, "ip": record.ip})
