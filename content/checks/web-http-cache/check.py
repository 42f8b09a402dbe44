"""Does an If-None-Match header name the tag?"""

from judge import expect, value

FILES = ("fresh.py",)


def _hold(cases, wanted, hint=None):
    for header, tag in cases:
        got = value("fresh.py", f"bool(still_fresh({header!r}, {tag!r}))")
        expect(got, wanted, of=f"still_fresh({header!r}, {tag!r})", hint=hint)


def same_tag():
    """the header "a1" is fresh for the tag "a1", quotes and all"""
    _hold([('"a1"', '"a1"'), ('"77-x"', '"77-x"')], True)


def other_tag():
    """ "a2", "a11" and "ba1" are other tags"""
    _hold([('"a2"', '"a1"'), ('"a11"', '"a1"'), ('"ba1"', '"a1"')], False, hint="whole_tag")


def no_header():
    """without a header nothing is fresh, and nothing breaks"""
    _hold([(None, '"a1"'), ("", '"a1"')], False, hint="nothing_sent")


def among_several():
    """ "a0", "a1", "a2" names "a1", with spaces or without"""
    _hold([('"a0", "a1", "a2"', '"a1"'), ('"a0","a1"', '"a1"'), ('"a1", "a0"', '"a1"')], True, hint="list_of_tags")
    _hold([('"a0", "a2"', '"a1"')], False, hint="list_of_tags")


def weak():
    """W/"a1" names "a1" as well, alone and among several"""
    _hold([('W/"a1"', '"a1"'), ('"a0", W/"a1"', '"a1"')], True, hint="weak_mark")


def star():
    """* names every tag"""
    _hold([("*", '"a1"'), ("*", '"zz"')], True, hint="any_tag")
