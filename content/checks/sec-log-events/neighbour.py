"""A weather station reports by objects. Write each report as one line of JSON, with its time in UTC.

The json module takes care of quotes and newlines, and the time carries its zone.
"""

import json
from datetime import UTC, datetime
from types import SimpleNamespace

report = SimpleNamespace(at=1_700_000_000, place='the "old\nmill"', degrees=7.5)
when = datetime.fromtimestamp(report.at, tz=UTC)
print(json.dumps({"time": f"{when:%Y-%m-%dT%H:%MZ}", "place": report.place, "degrees": report.degrees}))
