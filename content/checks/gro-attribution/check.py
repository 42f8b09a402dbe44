"""Five ways to share the credit."""

from judge import gives

FILES = ("credit.py",)


def _is(path, model, wanted, value=100, hint=None):
    gives("credit.py", f"credit({path!r}, {model!r}, {value})", wanted, places=4, hint=hint)


def one_gets_all():
    """first and last give all to one channel"""
    _is(["ads", "blog", "mail"], "first", {"ads": 100})
    _is(["ads", "blog", "mail"], "last", {"mail": 100})


def linear():
    """linear gives the same to each: 33.33"""
    _is(["ads", "blog", "mail"], "linear", {"ads": 33.33, "blog": 33.33, "mail": 33.33})
    _is(["ads", "blog", "ads", "mail"], "linear", {"ads": 50, "blog": 25, "mail": 25}, hint="both_parts")


def position():
    """position gives 40, 20 and 40, or 40, 10, 10 and 40"""
    _is(["ads", "blog", "mail"], "position", {"ads": 40, "blog": 20, "mail": 40})
    _is(
        ["ads", "blog", "talk", "mail"],
        "position",
        {"ads": 80, "blog": 20, "talk": 20, "mail": 80},
        value=200,
        hint="between",
    )


def short():
    """two contacts by position get half each, and one gets all"""
    _is(["ads", "mail"], "position", {"ads": 50, "mail": 50}, hint="few")
    _is(["ads"], "position", {"ads": 100}, hint="few")


def decay():
    """decay doubles: 70 is 10, 20 and 40"""
    _is(["ads", "blog", "mail"], "decay", {"ads": 10, "blog": 20, "mail": 40}, value=70, hint="doubles")
    _is(["ads"], "decay", {"ads": 100})


def nothing():
    """an empty path gives nothing, by every model"""
    for model in ("first", "last", "linear", "position", "decay"):
        _is([], model, {}, hint="empty")
