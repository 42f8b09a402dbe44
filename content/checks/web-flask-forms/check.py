"""The rules of the form: a title of 1 to 120 characters, pages from 1 to 5000."""

from judge import expect, fail, value

FILES = ("rules.py",)
STAND_INS = ("flask.py", "markupsafe.py")


def _faults(title, pages):
    return [str(fault) for fault in value("rules.py", f"list(book_faults({title!r}, {pages!r}))")]


def _hold(cases, wanted, hint=None):
    for title, pages in cases:
        shown = title if len(title) < 30 else f"{title[:3]}... ({len(title)} characters)"
        expect(len(_faults(title, pages)), wanted, of=f"how many faults {shown!r}, {pages!r} has", hint=hint)


def good_book():
    """ "Dune", "412" has no fault"""
    _hold([("Dune", "412"), ("V", "1"), ("It", "5000")], 0, hint="edges_count")


def title_length():
    """a title of 120 characters is fine, one of 121 or none at all is a fault"""
    _hold([("x" * 120, "412")], 0, hint="edges_count")
    _hold([("x" * 121, "412"), ("", "412")], 1, hint="title_edges")


def spaces_around():
    """spaces around a title count for nothing"""
    _hold([("   ", "412")], 1, hint="strip_first")
    _hold([("  " + "x" * 119 + "  ", "412")], 0, hint="strip_first")


def pages_range():
    """0, 5001 and -3 pages are faults"""
    _hold([("Dune", "0"), ("Dune", "5001"), ("Dune", "-3")], 1)


def no_number():
    """ "many", "3.5" and an empty field are faults too, and nothing breaks"""
    _hold([("Dune", "many"), ("Dune", "3.5"), ("Dune", "")], 1)


def both():
    """two bad fields give two messages, one names the title and one the pages"""
    faults = [fault.casefold() for fault in _faults("", "9000")]
    expect(len(faults), 2, of="how many faults '', '9000' has", hint="go_on")
    if not (any("title" in fault for fault in faults) and any("page" in fault for fault in faults)):
        fail("a message with title and one with pages", " / ".join(faults), hint="names_field")
