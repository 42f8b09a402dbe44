"""A flight leaves Lisbon at 23:10 and lands in Warsaw at 4:25 the next morning. How long is it in the air?

Each time has the clock of its own airport. On the clock of UTC the difference is the real one.
"""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

leaves = datetime(2026, 7, 4, 23, 10, tzinfo=ZoneInfo("Europe/Lisbon"))
lands = datetime(2026, 7, 5, 4, 25, tzinfo=ZoneInfo("Europe/Warsaw"))
start, end = (moment.astimezone(UTC) for moment in (leaves, lands))
print("in UTC:", start.time(), "to", end.time())
print("in the air:", end - start)
