"""A buoy sends its time as 05/03/2026 10:00:07.25 UTC. Has it been silent for more than a quarter of an hour?

The fraction is cut off, the rest is read by its pattern, and UTC is added.
"""

from datetime import UTC, datetime, timedelta

now = datetime(2026, 3, 5, 10, 14, tzinfo=UTC)
for sent in ("05/03/2026 10:00:07.25 UTC", "05/03/2026 09:12:40 UTC"):
    text = sent.removesuffix(" UTC").partition(".")[0]
    heard = datetime.strptime(text, "%d/%m/%Y %H:%M:%S").replace(tzinfo=UTC)
    silent = now - heard
    print(silent, "alarm" if silent > timedelta(minutes=15) else "fine")
