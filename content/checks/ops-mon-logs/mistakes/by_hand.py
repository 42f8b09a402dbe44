# fails: newline
# hint: json_line
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
            **{name: getattr(record, name, None) for name in EXTRA},
        }
        return "{" + ", ".join(f'"{name}": {json.dumps(value) if name != "message" else chr(34) + value + chr(34)}' for name, value in line.items()) + "}"
