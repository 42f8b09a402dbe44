# fails: with_arguments
# hint: get_message
import json
import logging
from datetime import datetime, timezone

EXTRA = ("path", "status", "ms", "id")


class JsonFormatter(logging.Formatter):

    def format(self, record):
        line = {
            "time": datetime.fromtimestamp(record.created, timezone.utc).isoformat(),
            "level": record.levelname,
            "message": record.msg,
            **{name: getattr(record, name, None) for name in EXTRA},
        }
        return json.dumps(line)
