# fails: not_too_soon
# hint: a_minute
from math import ceil

EACH, LEAST, MOST, PAUSE = 20, 1, 8, 60


def decide(backlog, current, last_change, now):
    wanted = min(max(ceil(backlog / EACH), LEAST), MOST)
    if wanted >= current:
        return wanted
    return current - 1 if now - last_change > PAUSE else current
