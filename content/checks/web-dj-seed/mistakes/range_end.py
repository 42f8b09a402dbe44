# fails: venues
# hint: both_ends
import random
from datetime import timedelta


def seed_rows(count, today):
    rng = random.Random(7)
    return [
        {
            "slug": f"event-{n}",
            "title": f"Event {n}",
            "venue": rng.randrange(1, 5),
            "starts_at": today + timedelta(days=rng.randrange(-20, 61)),
        }
        for n in range(count)
    ]
