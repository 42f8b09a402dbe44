# fails: days
# hint: both_ends
import random
from datetime import date, timedelta


def seed_rows(count, today):
    rng = random.Random(7)
    return [
        {
            "slug": f"event-{n}",
            "title": f"Event {n}",
            "venue": rng.randint(1, 5),
            "starts_at": date.today() + timedelta(days=rng.randint(-20, 60)),
        }
        for n in range(count)
    ]
