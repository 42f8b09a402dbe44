"""A check digit is stored behind a dash, with its method in front. Which stored texts are right?"""


def right(stored):
    """Tell whether the check digit fits."""
    method, digits, wanted = stored.split("-")
    total = sum(map(int, digits)) if method == "sum" else max(map(int, digits))
    return total % 10 == int(wanted)


print([right(text) for text in ("sum-482-4", "max-482-8", "sum-11-3")])
