"""One click that stops the mails, with a token that nobody can make up."""

from judge import expect, gives, raises, value

FILES = ("stop.py",)


def both_headers():
    """both headers are there, the address in angle brackets"""
    wanted = {"List-Unsubscribe": "<https://x.org/stop/abc>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}
    gives("stop.py", "headers('https://x.org/stop/abc')", wanted, hint="brackets")


def there_and_back():
    """a token gives its user and address back: 7 and b@example.org"""
    gives(
        "stop.py", "tuple(read('s3cret', token('s3cret', 7, 'b@example.org')))", (7, "b@example.org"), hint="same_kinds"
    )


def odd_addresses():
    """addresses with a plus, a dot, a colon, a bar or ü come back whole"""
    for address in ("a+b@x.org", "ü.b@x.org", '"a:b|c"@x.org', "a_b-c@x.org"):
        gives("stop.py", f"tuple(read('k', token('k', 12, {address!r})))", (12, address), hint="whole_address")


def url_safe():
    """a token has only letters, digits and - _ . ~ in it"""
    lines = (
        "import re\n[bool(re.fullmatch('[A-Za-z0-9_.~-]+', str(token('k', n, f'ü{n}>?@x.org')))) for n in range(40)]"
    )
    expect(value("stop.py", lines), [True] * 40, of="forty tokens that are safe in an address", hint="safe_signs")


def foreign():
    """a token of another secret raises ValueError"""
    raises("stop.py", "read('k', token('other', 7, 'b@example.org'))", "ValueError", hint="signed")


def changed():
    """any sign that is changed in a token raises ValueError"""
    lines = """
    good = token("k", 7, "b@example.org")
    fooled = []
    for place in range(0, len(good) - 1):
        bad = good[:place] + ("A" if good[place] != "A" else "B") + good[place + 1:]
        try:
            fooled.append(read("k", bad))
        except ValueError:
            pass
    fooled
    """
    gives("stop.py", lines, [], hint="signed")


def rubbish():
    """rubbish and an empty text raise ValueError"""
    for text in ("", "hello", "a.b", "....", "ü"):
        raises("stop.py", f"read('k', {text!r})", "ValueError", hint="any_rubbish")
