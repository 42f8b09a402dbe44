"""Three friends agree on a call, each in the local time of a city. Say when each one means, on one clock.

A time without a zone is given one first. After that any two can be compared.
"""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

for text, city in (("2026-06-01 18:00", "Africa/Nairobi"), ("2026-06-01 11:00", "America/New_York")):
    there = datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=ZoneInfo(city))
    print(city, f"{there.astimezone(UTC):%H:%M} UTC")
