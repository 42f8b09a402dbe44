"""A space probe wakes at a moment that the log gives in UTC. How many whole hours is that from a clock in Tokyo?

The log says its zone in words, so it's added after reading. Then both moments can be subtracted.
"""

from datetime import datetime, timedelta, timezone

UTC = timezone.utc
TOKYO = timezone(timedelta(hours=9))


def hours_until(entry, clock):
    wakes = datetime.strptime(entry, "wake %d %B %Y, %H:%M UTC").replace(tzinfo=UTC)
    return (wakes - clock) // timedelta(hours=1)


print(hours_until("wake 3 May 2029, 06:00 UTC", datetime(2029, 5, 3, 12, 0, tzinfo=TOKYO)))
print(hours_until("wake 4 May 2029, 00:30 UTC", datetime(2029, 5, 3, 12, 0, tzinfo=TOKYO)))
