"""When a bot had better admit that it doesn't understand."""

from judge import expect, gives, value

FILES = ("chatbot/words.py",)
KNOWN = "{'where', 'is', 'the', 'town', 'hall', 'market', 'open'}"


def _strange(text):
    return bool(value("chatbot/words.py", f"too_strange({text!r}, {KNOWN})"))


def known_words():
    """ "where is the town hall" isn't strange"""
    expect(_strange("where is the town hall"), False, of="too_strange", hint="share_of_unknown")


def nonsense():
    """ "blub fizz the" is strange: two of three words are unknown"""
    expect(_strange("blub fizz the"), True, of="too_strange", hint="share_of_unknown")


def exactly_half():
    """exactly half is not over half: "the market sings loudly" isn't strange"""
    expect(_strange("the market sings loudly"), False, of="too_strange", hint="over_half")
    expect(_strange("the market sings very loudly"), True, of="too_strange for 3 of 5", hint="over_half")


def signs_and_capitals():
    """ "WHERE is the Market?!" isn't strange"""
    expect(
        [_strange("WHERE is the Market?!"), _strange("Town-hall, OPEN...")],
        [False, False],
        of="too_strange",
        hint="no_signs",
    )


def repeated():
    """each word counts as often as it comes: "blub blub the is hall blub blub" is strange"""
    expect(_strange("blub blub the is hall blub blub"), True, of="too_strange", hint="every_time")


def nothing():
    """an empty text is strange, and so is one of signs alone"""
    expect([_strange(""), _strange("?! ...")], [True, True], of="too_strange", hint="no_words")


def any_collection():
    """the known words may come in a list or a dict as well"""
    gives(
        "chatbot/words.py",
        "[bool(too_strange('is it', ['is'])), bool(too_strange('it was', {'is': 2}))]",
        [False, True],
    )
