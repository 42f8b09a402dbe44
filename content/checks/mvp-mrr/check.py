"""Monthly revenue, split into its movements."""

from judge import expect, value

FILES = ("mrr.py",)
NAMES = ("start", "new", "returned", "expanded", "shrunk", "lost", "end")
STORY = [("2026-03", 1, "monthly"), ("2026-03", 2, "monthly"), ("2026-03", 1, "yearly"), ("2026-03", 2, "free")]


def _month(changes, month, hint=None, **wanted):
    got = value("mrr.py", f"dict(movements({changes!r}, {month!r}))")
    expect(got, {**dict.fromkeys(NAMES, 0), **wanted}, of=f"the movements of {month}", hint=hint)


def story():
    """two new, one turns yearly, one cancels: 1800, 150, 900 and 750 at the end"""
    _month(STORY, "2026-03", new=1800, shrunk=150, lost=900, end=750, hint="one_by_one")


def start():
    """the month after starts and ends with 750 when nothing happens"""
    _month(STORY, "2026-04", start=750, end=750, hint="months_before")


def later_months():
    """changes of later months don't count"""
    changes = [*STORY, ("2026-05", 3, "monthly"), ("2027-01", 1, "free")]
    _month(changes, "2026-04", start=750, end=750, hint="only_this_month")


def returned():
    """who paid once and comes back is returned, not new"""
    _month([*STORY, ("2026-06", 2, "yearly")], "2026-06", start=750, returned=750, end=1500, hint="ever_paid")


def expanded():
    """from yearly to monthly is 150 expanded"""
    _month([*STORY, ("2026-06", 1, "monthly")], "2026-06", start=750, expanded=150, end=900)


def same_plan():
    """a change to the same plan, or from free to free, moves nothing"""
    changes = [*STORY, ("2026-06", 1, "yearly"), ("2026-06", 2, "free"), ("2026-06", 9, "free")]
    _month(changes, "2026-06", start=750, end=750, hint="no_change")


def holds():
    """in a year of ups and downs start and movements add up to the end"""
    changes = [
        (f"2026-{1 + number // 5:02}", number % 4, ("monthly", "yearly", "free")[number * number % 3])
        for number in range(60)
    ]
    for month in ("2026-02", "2026-07", "2026-12"):
        lines = f"got = movements({changes!r}, {month!r})\nup = got['start'] + got['new'] + got['returned'] + got['expanded']"
        got = value("mrr.py", f"{lines}\n[got['end'], up - got['shrunk'] - got['lost']]")
        expect(got[0], got[1], of=f"the end of {month}")
