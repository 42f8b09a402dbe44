"""Guests claim the parcels that were left in the hall, and each parcel goes once.

Whoever comes first takes it, and the next one who wants it leaves without.
"""

hall = ["Ada", "Bo", "Bo"]
for name in ["Bo", "Cy", "Bo", "Bo", "Ada"]:
    got = name in hall
    if got:
        hall.remove(name)
    print(name, "yes" if got else "no", hall)
