# fails: one_object
# hint: AttributeError
import json
import logging
from datetime import datetime, timezone

EXTRA = ("path", "status", "ms", "id")


class JsonFormatter(logging.Formatter):

    def format(self, record):
        line = {
            "time": datetime.fromtimestamp(record.created, timezone.utc).isoformat(),
            "level": record.levelname,
            "message": record.getMessage(),
            **{name: getattr(record, name) for name in EXTRA},
        }
        return json.dumps(line)
