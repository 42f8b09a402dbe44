# fails: down
# hint: no_sign
from datetime import timedelta


def period_before(start, end):
    last = start - timedelta(days=1)
    return last - (end - start), last


def change(now, before):
    if before == 0:
        return "n/a"
    percent = (now - before) / before * 100
    return f"{percent:.1f}% {'up' if percent > 0 else 'down'}"
