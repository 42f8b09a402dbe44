"""A bot that is dry by default and never posts twice."""

from judge import expect, gives, raises, run

FILES = ("poster.py",)
SENT = """
    sent = []
    def send(text, key):
        sent.append((text, key))
"""


def the_key():
    """key("2026-03-05", "hello") is the SHA-256 of 2026-03-05 hello"""
    wanted = _sha("2026-03-05 hello")
    gives("poster.py", 'key("2026-03-05", "hello")', wanted, hint="joined")


def dry():
    """without send the text is printed, and nothing is remembered"""
    files = {"try.py": "from poster import post\npost('good morning', '2026-03-05')\n"}
    done = run("try.py", files=files)
    done.says("good morning", hint="prints_dry")
    expect("posted.json" in done.files, False, of="posted.json after a dry run", hint="dry_is_dry")


def live():
    """with send it is called once, with text and key"""
    lines = f"{SENT}\n    post('hello', '2026-03-05', send)\n    sent"
    gives("poster.py", lines, [("hello", _sha("2026-03-05 hello"))])


def twice():
    """the same text on the same day goes out once, also after a restart"""
    lines = f"{SENT}\n    post('hello', '2026-03-05', send)\n    post('hello', '2026-03-05', send)\n    len(sent)"
    gives("poster.py", lines, 1, hint="known_keys")
    files = {"try.py": "from poster import post\npost('hello', '2026-03-05', lambda text, key: print('SENT'))\n"}
    done = run("try.py", files=files)
    again = run("try.py", files={**files, "posted.json": done.file("posted.json", hint="remembers")})
    expect(
        "SENT" in done.stdout and "SENT" not in again.stdout, True, of="sent in the first run only", hint="remembers"
    )


def other_day():
    """another day or another text goes out, and the first one stays known"""
    posts = "[post(text, day, send) for text, day in [('a', '1'), ('a', '2'), ('b', '1'), ('a', '1')]]"
    gives("poster.py", f"{SENT}\n    {posts}\n    len(sent)", 3, hint="all_keys")


def long_text():
    """501 characters raise ValueError, dry and live, 500 are fine"""
    raises("poster.py", "post('x' * 501, '2026-03-05')", "ValueError", hint="length_first")
    raises("poster.py", f"{SENT}\n    post('x' * 501, '1', send)", "ValueError", hint="length_first")
    gives("poster.py", f"{SENT}\n    post('x' * 500, '1', send)\n    len(sent)", 1, hint="length_first")


def failed_send():
    """a post whose send failed is not remembered"""
    lines = f"""{SENT}
    def broken(text, key):
        raise OSError("no network")
    try:
        post("hello", "1", broken)
    except OSError:
        pass
    post("hello", "1", send)
    len(sent)"""
    gives("poster.py", lines, 1, hint="after_sending")


def _sha(text):
    import hashlib

    return hashlib.sha256(text.encode()).hexdigest()
