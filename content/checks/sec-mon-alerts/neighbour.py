"""A dog barks at many times of the night. Put barks with at most five minutes between them together, as one episode.

The episode that is open grows as long as the next bark comes soon enough. Otherwise it's told, and the next begins.
"""

barks = [3, 4, 8, 40, 41, 90]
begin = end = barks[0]
for minute in barks[1:]:
    if minute - end > 5:
        print("from", begin, "to", end)
        begin = minute
    end = minute
print("from", begin, "to", end)
