"""Pay, fail, recover and cancel, day by day."""

from judge import gives

FILES = ("story.py",)
STORY = [(0, "paid"), (30, "failed"), (39, "paid"), (60, "canceled")]


def _days(events, days, wanted, hint=None):
    gives("story.py", f"[plan_on({events!r}, day) for day in {days!r}]", wanted, hint=hint)


def nobody():
    """without any event, and before the first one, it is free"""
    _days([], [0, 50], ["free", "free"])
    _days([(5, "paid")], [4, 5], ["free", "pro"], hint="later_events")


def paid():
    """a payment on day 0 holds until day 29, and not on day 30"""
    _days([(0, "paid")], [0, 29, 30], ["pro", "pro", "free"], hint="thirty_days")


def renewed():
    """a payment on day 30 goes on without a gap, until day 59"""
    _days([(0, "paid"), (30, "paid")], [29, 30, 59, 60], ["pro", "pro", "pro", "free"], hint="thirty_days")


def failed():
    """after a failure on day 30 there is a banner until day 36, then it is free"""
    _days(STORY[:2], [30, 33, 36, 37, 38], ["banner", "banner", "banner", "free", "free"], hint="seven_days")


def whole_story():
    """29 pro, 33 banner, 38 free, 39 and 60 pro, 68 pro, 69 free"""
    _days(STORY, [29, 33, 38, 39, 60, 68, 69], ["pro", "banner", "free", "pro", "pro", "pro", "free"], hint="paid_days")


def early_failure():
    """a payment during the banner ends it at once"""
    _days(
        [(0, "paid"), (30, "failed"), (32, "paid")],
        [31, 32, 61, 62],
        ["banner", "pro", "pro", "free"],
        hint="last_word",
    )


def canceled_late():
    """a cancel during the banner leaves the banner its days"""
    _days([(0, "paid"), (30, "failed"), (33, "canceled")], [33, 36, 37], ["banner", "banner", "free"], hint="paid_days")
