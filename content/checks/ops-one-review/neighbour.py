"""Name the pictures of a camera by their moment in UTC, and say how full its card is.

strftime writes a time in any form; the share is rounded once, at the end.
"""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

taken = datetime(2026, 7, 14, 0, 20, tzinfo=ZoneInfo("Europe/Oslo"))
print("cam1-" + taken.astimezone(UTC).strftime("%d%m%y-%H%M") + ".jpg")
card = {"size": 64, "pictures": 41.5}
print("card:", round(card["pictures"] / card["size"] * 100), "percent")
