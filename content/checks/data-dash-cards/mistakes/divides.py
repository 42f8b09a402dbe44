# fails: nothing_before
# hint: ZeroDivisionError
from datetime import timedelta


def period_before(start, end):
    last = start - timedelta(days=1)
    return last - (end - start), last


def change(now, before):
    percent = (now - before) / before * 100
    return f"{abs(percent):.1f}% {'up' if percent > 0 else 'down'}"
