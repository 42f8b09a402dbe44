# fails: slugs
# hint: unique
import random
from datetime import timedelta


def seed_rows(count, today):
    rng = random.Random(7)
    rows = []
    for _ in range(count):
        number = rng.randint(1, 1000)
        rows.append({"slug": f"event-{number}", "title": f"Event {number}", "venue": rng.randint(1, 5),
                     "starts_at": today + timedelta(days=rng.randint(-20, 60))})
    return rows
