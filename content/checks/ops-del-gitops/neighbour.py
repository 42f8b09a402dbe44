"""A gardener tries a new plant in a bed. If it doesn't grow, the old one is planted again.

The function gives back what stands in the bed in the end.
"""


def try_out(bed, new, grows):
    old = bed["plant"]
    if new == old:
        return old
    bed["plant"] = new
    if not grows(new):
        bed["plant"] = old
    return bed["plant"]


bed = {"plant": "rose"}
for new in ("rose", "palm", "mint"):
    print(new, "->", try_out(bed, new, lambda plant: plant != "palm"))
