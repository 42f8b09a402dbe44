import random
from datetime import timedelta

KINDS = ("Concert", "Reading", "Workshop", "Market")


def seed_rows(count, today):
    """Make rows for events, the same at each call."""
    rng = random.Random(7)  # free: which numbers come is of no interest here
    rows = []
    for number in range(count):
        kind = rng.choice(KINDS)
        rows.append({
            "slug": f"{kind.lower()}-{number}",
            "title": f"{kind} {number}",
            "venue": rng.randint(1, 5),
            "starts_at": today + timedelta(days=rng.randint(-20, 60)),
        })
    return rows
