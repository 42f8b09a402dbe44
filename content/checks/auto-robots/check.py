"""What a robots.txt allows, and how long to pause."""

from judge import expect, fail, gives, run

FILES = ("allowed.py",)
SAMPLE = "User-agent: *\nDisallow: /private/\nCrawl-delay: 2\n"
OTHER = "User-agent: *\nDisallow: /cart\nDisallow: /search\nAllow: /\nCrawl-delay: 15\n"
OPEN = "User-agent: *\nDisallow:\n"
BOTS = "User-agent: BadBot\nDisallow: /\n\nUser-agent: *\nDisallow: /tmp/\nCrawl-delay: 4\n"


def _asked(text, *paths):
    return "[" + ", ".join(f"ask({text!r}, {path!r})" for path in paths) + "]"


def sample():
    """in the sample / and /books/ are allowed, /private/a isn't"""
    gives(
        "allowed.py",
        _asked(SAMPLE, "/", "/books/", "/private/a", "/private/"),
        [True, True, False, False],
        hint="returns_verdict",
    )


def other_rules():
    """another robots.txt forbids /cart and /search?q=tea, and allows /about"""
    gives("allowed.py", _asked(OTHER, "/cart", "/search?q=tea", "/about"), [False, False, True], hint="from_the_text")


def everything():
    """where nothing is forbidden, everything is allowed"""
    gives("allowed.py", _asked(OPEN, "/", "/private/a"), [True, True], hint="from_the_text")


def everybody():
    """rules for BadBot are not for everybody: / is allowed, /tmp/x isn't"""
    gives("allowed.py", _asked(BOTS, "/", "/tmp/x"), [True, False], hint="star")


def delays():
    """the pause is 2 in the sample, 15 and 4 in others, and None where none is asked"""
    lines = f"[delay({SAMPLE!r}), delay({OTHER!r}), delay({BOTS!r}), delay({OPEN!r})]"
    gives("allowed.py", lines, [2, 15, 4, None], hint="crawl_delay")


def printed():
    """the script prints True, True, False and 2"""
    done = run("allowed.py")
    words = [word.strip(",;:()[]") for word in done.stdout.split() if word.strip(",;:()[]") in ("True", "False")]
    expect(words, ["True", "True", "False"], of="the verdicts that were printed", hint="prints_four")
    if 2 not in done.numbers:
        fail("the delay, 2", done.stdout, hint="prints_four")
