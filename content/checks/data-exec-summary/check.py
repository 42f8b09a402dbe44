"""A script that reads a summary as a strict editor would."""

from functools import cache

from judge import expect, run

FILES = ("check_summary.py",)
PLACE = "reports/summary_2011_11.md"
TWENTY = (
    "We know that one two three four five six seven eight nine ten eleven twelve thirteen four fifteen sixteen done."
)
MORE = TWENTY.replace(" done.", " and done.")
LONG = "fell to 568 pounds"


@cache
def _done(text=None):
    return run("check_summary.py", files={PLACE: text} if text else None)


def words():
    """a small summary has 76 words, its heading and numbers among them"""
    found = _done().numbers
    expect(any(73 <= number <= 78 for number in found), True, of="76 words are printed", hint="count")


def other_words():
    """a text of five words has five"""
    expect(5.0 in _done("Sales rose again last year.").numbers, True, of="5 is printed", hint="count")


def long_one():
    """the sentence of 25 words is printed, and a short one is not"""
    done = _done()
    done.says(LONG, hint="long_sentence")
    done.never_says("Cakestands sold best", "what December brings", hint="only_long")


def twenty():
    """a sentence of exactly 20 words is fine, and one of 21 is too long"""
    expect("sixteen done" in _done(TWENTY).stdout, False, of="the sentence of 20 words is printed", hint="above_twenty")
    expect(
        "sixteen and done" in _done(MORE).stdout, True, of="the sentence of 21 words is printed", hint="above_twenty"
    )


def numbers():
    """the numbers 1509, 2040, 2657, 568 and 3 are listed"""
    done = _done()
    for number in (1509.0, 2040.0, 2657.0, 568.0, 3.0):
        expect(number in done.numbers, True, of=f"{number:g} is printed", hint="each_number")


def decimals():
    """12.5% is one number, 12.5, and not 12 and 5"""
    expect(12.5 in _done().numbers, True, of="12.5 is printed", hint="with_point")
