"""A doorbell notes who rang at which flat. Within 10 minutes, did one visitor try many flats, or one flat many times?

The last rings of each visitor are kept, and two counts over them tell the postman from the impatient friend.
"""

from collections import Counter

rings = [(0, "post", "A"), (1, "post", "B"), (2, "post", "C"), (3, "Ben", "B"), (4, "Ben", "B"), (5, "Ben", "B")]
for visitor in ("post", "Ben"):
    flats = Counter(flat for minute, who, flat in rings if who == visitor and minute > 5 - 10)
    print(visitor, "many flats" if len(flats) > 2 else "", "one flat" if flats.most_common(1)[0][1] > 2 else "")
