"""A museum notes who saw which of two posters, once each, and which of them bought a ticket.

A set keeps each visitor once; the tickets are counted among those who saw.
"""

seen, tickets = {"cat": set(), "sea": set()}, {"Ida", "Tom"}
for visitor, poster in [("Ida", "cat"), ("Ida", "cat"), ("Per", "cat"), ("Eva", "sea")]:
    if not any(visitor in others for others in seen.values()):
        seen[poster].add(visitor)
for poster, visitors in seen.items():
    print(poster, len(visitors), "saw it,", len(visitors & tickets), "bought")
