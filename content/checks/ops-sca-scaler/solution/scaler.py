from math import ceil

EACH, LEAST, MOST, PAUSE = 20, 1, 8, 60


def decide(backlog, current, last_change, now):
    """Give the number of workers for a backlog."""
    wanted = min(max(ceil(backlog / EACH), LEAST), MOST)
    if wanted >= current:
        return wanted
    return current - 1 if now - last_change >= PAUSE else current
