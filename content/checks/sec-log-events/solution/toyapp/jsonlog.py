import json
import logging
from datetime import datetime, timezone


class JsonLines(logging.Formatter):
    """Write each record as one JSON object."""

    def format(self, record):
        return json.dumps(
            {
                "ts": datetime.fromtimestamp(record.created, timezone.utc).isoformat(timespec="seconds"),
                "event": record.getMessage(),
                "user": record.user,
                "ip": record.ip,
            }
        )
