"""A sensor never stops sending. Take its readings, drop those that are broken, and give the first three that are too hot.

Each stage asks the one before it for one value at a time, so an endless source is no trouble.
"""

import itertools


def sensor():
    for second in itertools.count():
        yield "?" if second % 4 == 3 else str(20 + second % 7)


numbers = (int(text) for text in sensor() if text != "?")
hot = filter(lambda degrees: degrees > 24, numbers)
print(list(itertools.islice(hot, 3)))
