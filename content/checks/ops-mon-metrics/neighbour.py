"""Sort fish into crates by weight, up to 1, 2 or 5 kilos, and call all kinds that the market doesn't know by one word.

The first limit that isn't too small is the crate; the rest goes into the big tub.
"""

KNOWN, LIMITS = ("cod", "eel"), (1, 2, 5)
for fish, kilos in [("cod", 0.4), ("carp", 2), ("eel", 7)]:
    kind = fish if fish in KNOWN else "mixed"
    crate = next((f"{limit} kg" for limit in LIMITS if not kilos > limit), "tub")
    print(kind, "->", crate)
