"""A post room lets parcels in by the sender's exact city.

A city that merely begins alike isn't the same one.
"""

known = {"York", "Leeds"}
for label in ("from York", "from New York", "from Yorkville", "from Leeds"):
    city = label.removeprefix("from ").strip()
    print(label, "->", "in" if city in known else "back")
