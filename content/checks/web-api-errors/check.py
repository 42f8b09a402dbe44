"""All field faults at once, and one shape for every error."""

from judge import expect, fail, gives, value

FILES = ("errors.py",)
STAND_INS = ("flask.py", "markupsafe.py", "werkzeug")


def _hold(data, wanted, hint=None):
    faults = value("errors.py", f"{{str(field): str(text) for field, text in dict(validate_book({data!r})).items()}}")
    shown = {key: text if len(str(text)) < 30 else f"({len(text)} characters)" for key, text in data.items()}
    expect(sorted(faults), wanted, of=f"the fields with faults of {shown}", hint=hint)
    if not all(text.strip() for text in faults.values()):
        fail("a message for each field", repr(faults))


def good():
    """a good book has no faults: Dune with 612 pages, or with 1 or 5000"""
    for pages in (612, 1, 5000):
        _hold({"title": "Dune", "pages": pages}, [])
    _hold({"title": "V", "pages": 492}, [])


def title_faults():
    """no title, spaces alone, 121 characters or the number 1984 is a fault of the title"""
    for title in ("", "   ", "x" * 121, 1984, None):
        _hold({"title": title, "pages": 612}, ["title"], hint="title_rule")
    _hold({"title": " " + "x" * 120 + " ", "pages": 612}, [], hint="title_rule")


def pages_faults():
    """0, 5001, "612", 3.5 and true are faults of the pages"""
    for pages in (0, 5001, "612", 3.5, True):
        _hold({"title": "Dune", "pages": pages}, ["pages"], hint="pages_rule")


def missing():
    """{} has two faults, title and pages, and {"title": "Dune"} has one"""
    _hold({}, ["pages", "title"], hint="both_told")
    _hold({"title": "Dune"}, ["pages"], hint="both_told")


def both():
    """two bad fields are told together"""
    _hold({"title": "", "pages": -4}, ["pages", "title"], hint="both_told")


def shape():
    """error_body("invalid", "Two faults", {"pages": "too few"}) has the one shape"""
    call = 'error_body("invalid", "Two faults", {"pages": "too few"})'
    wanted = {"error": {"code": "invalid", "message": "Two faults", "fields": {"pages": "too few"}}}
    gives("errors.py", call, wanted, hint="nested")
    wanted = {"error": {"code": "not_found", "message": "No such book", "fields": {}}}
    gives("errors.py", 'error_body("not_found", "No such book", {})', wanted, hint="nested")


def own_error():
    """ApiError is an exception of your own that can be raised"""
    got = value("errors.py", "isinstance(ApiError, type) and issubclass(ApiError, Exception)")
    expect(got, True, of="ApiError is an exception", hint="own_class")
