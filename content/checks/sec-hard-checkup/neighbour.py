"""A ship's mate tries four lamps before the night. One may be broken, and one may not answer. Report on all, and say whether to sail.

Each lamp is tried by itself, so a silent one doesn't keep the others from being tried.
"""


def try_lamp(lamp):
    if lamp == "stern":
        raise TimeoutError
    return {"bow": 0, "port": 2}.get(lamp, 0)


report = {}
for lamp in ("bow", "stern", "port", "mast"):
    try:
        report[lamp] = try_lamp(lamp)
    except TimeoutError:
        report[lamp] = "silent"
print(report, "sail" if set(report.values()) == {0} else "stay")
