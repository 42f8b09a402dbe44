# fails: same_again
# hint: own_dice
import random
from datetime import timedelta

random.seed(7)


def seed_rows(count, today):
    return [
        {
            "slug": f"event-{n}",
            "title": f"Event {n}",
            "venue": random.randint(1, 5),
            "starts_at": today + timedelta(days=n % 81 - 20),
        }
        for n in range(count)
    ]
