# fails: days
# hint: from_on
EXPLOIT = {"U": 0.91, "P": 0.94, "F": 0.97, "H": 1.0}
REMEDY = {"O": 0.95, "T": 0.96, "W": 0.97, "U": 1.0}


def round_up(x):
    """Round up to one decimal, as CVSS does."""
    i = round(x * 100000)
    return i / 100000 if i % 10000 == 0 else (i // 10000 + 1) / 10


def temporal(base, exploit, remedy):
    """Give the score of today."""
    return round_up(base * EXPLOIT[exploit] * REMEDY[remedy])


def due(score, exposed):
    """Give the days to mend a flaw."""
    days = 7 if score > 9.0 else 30 if score >= 7.0 else 90 if score >= 4.0 else 180
    return days // 2 if exposed else days
