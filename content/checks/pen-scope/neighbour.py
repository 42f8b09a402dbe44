"""A ticket is valid from 8 to 18 o'clock, at two stops, and never at the depot."""


def valid(stop, hour):
    """Tell whether the ticket is valid."""
    if stop == "depot":
        return False
    return stop in ("harbour", "market") and hour in range(8, 18)


print(valid("market", 8), valid("market", 18), valid("depot", 9))
