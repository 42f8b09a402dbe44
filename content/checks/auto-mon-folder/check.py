"""Files of an inbox, added up and moved away."""

from judge import expect, gives, value

FILES = ("intake.py",)
GOOD = "date,amount\n2026-03-01,12.50\n2026-03-02,7.20\n2026-03-02,0.1\n"


def _take(text, before=""):
    lines = """
    import os
    total = take("inbox/cash.csv")
    [total, sorted(os.listdir("inbox")), *[os.listdir(name) if os.path.isdir(name) else [] for name in ("done", "failed")]]
    """
    return value("intake.py", lines, files={"inbox/cash.csv": text, "inbox/other.csv": "x\n"}, before=before)


def total():
    """12.50, 7.20 and 0.1 add up to 19.8"""
    expect(_take(GOOD)[0], 19.8, of="the sum", hint="adds_up")


def moved():
    """a good file lies in done afterwards, and other.csv is still in the inbox"""
    expect(_take(GOOD)[1:], [["other.csv"], ["cash.csv"], []], of="inbox, done and failed", hint="moves")


def wrong_header():
    """a file with the header day,amount goes to failed, and the sum is None"""
    text = GOOD.replace("date", "day")
    expect(_take(text), [None, ["other.csv"], [], ["cash.csv"]], of="sum, inbox, done, failed", hint="header_first")


def wrong_amount():
    """a file with the amount abc goes to failed as well"""
    text = GOOD + "2026-03-03,abc\n"
    expect(_take(text), [None, ["other.csv"], [], ["cash.csv"]], of="sum, inbox, done, failed", hint="bad_amount")


def empty():
    """an empty file fails, one with a header alone has the sum 0"""
    expect(_take(""), [None, ["other.csv"], [], ["cash.csv"]], of="an empty file", hint="header_first")
    expect(_take("date,amount\n")[0] == 0, True, of="a header alone gives 0")


def folders_there():
    """folders that are there already do no harm"""
    before = "import os\nos.makedirs('done')\nos.makedirs('failed')"
    expect(_take(GOOD, before)[2], ["cash.csv"], of="done", hint="made_once")


def to_the_cent():
    """0.1 and 0.2 make 0.3, to the cent"""
    lines = "    take('inbox/c.csv') == 0.3"
    gives("intake.py", lines, True, files={"inbox/c.csv": "date,amount\na,0.1\nb,0.2\n"}, hint="two_decimals")
