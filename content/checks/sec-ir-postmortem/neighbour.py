"""A parcel has four stamps, from the shop to the door. Say how many hours after the first each of the others was made.

The stamps carry their offsets, so a parcel may travel through time zones. A list that isn't sorted is refused.
"""

from datetime import datetime

stamps = ["2026-05-01T22:00+02:00", "2026-05-02T01:00+02:00", "2026-05-02T02:30+01:00"]
moments = [datetime.fromisoformat(stamp) for stamp in stamps]
first, *others = moments
if others and all(sooner <= later for sooner, later in zip(moments, others, strict=False)):
    print([(moment - first).total_seconds() / 3600 for moment in others])
else:
    print("these stamps can't be right")
