"""A tap drips into a glass. Look every minute how full it is, and stop when it no longer rises or after ten looks.

The loop has two ends, a limit and a level that stays. Two sets show at the end what came twice.
"""

levels = iter([2, 5, 9, 11, 11, 11])
level = next(levels)
for look in range(10):
    later = next(levels)
    if later <= level:
        print("no more after", look, "looks:", level)
        break
    level = later

seen, noted = {"drop", "leaf"}, {"drop", "fly"}
print("different:", len(seen.symmetric_difference(noted)))
