"""Signed messages: only the good one is accepted, and only once."""

from textwrap import dedent

from judge import expect, fail, source, value

FILES = ("signer.py",)

CLOCK = """
    import time
    time.lab_now = 1_700_000_000.0
    time.time = lambda: time.lab_now
"""
CHANGED = """
    import json as lab_json
    lab_fields = lab_json.loads(sign(b"secret", "pay 10 to Ana"))
    lab_fields[{name!r}] = {change}
    verify(b"secret", lab_json.dumps(lab_fields))
"""
LATER = """
    import time as lab_time
    lab_message = sign(b"secret", "hello")
    lab_time.lab_now += {seconds}
    verify(b"secret", lab_message)
"""


def _gives(file, lines, wanted, *, before="", hint=None):
    """As `gives`, and shows the last line alone."""
    expect(value(file, lines, before=before), wanted, of=lines.strip().splitlines()[-1].strip(), hint=hint)


def _raises(file, lines, kind, *, before="", hint=None):
    """As `raises`, and shows the last line alone."""
    *setup, last = dedent(lines).strip().splitlines()
    tried = [*setup, "lab_error = 'no error'", "try:", f"    {last}", f"except {kind}:", f"    lab_error = '{kind}'"]
    tried += ["except Exception as lab_other:", "    lab_error = type(lab_other).__name__"]
    expect(value(file, "\n".join([*tried, "lab_error"]), before=before), kind, of=f"the error of {last}", hint=hint)


def good():
    """verify gives the payload of a message that was signed with the same key"""
    _gives("signer.py", 'verify(b"secret", sign(b"secret", "pay 10 to Ana"))', "pay 10 to Ana", before=CLOCK)


def fields():
    """a message is JSON with payload, time, nonce and mac"""
    lines = 'import json as lab_json\nlab_json.loads(sign(b"secret", "hello"))'
    found = value("signer.py", lines, before=CLOCK)
    if not isinstance(found, dict):
        fail("a JSON object", repr(found)[:200], hint="four_fields")
    expect(sorted(found), ["mac", "nonce", "payload", "time"], of="the fields", hint="four_fields")
    again = value("signer.py", f"{lines}['nonce']", before=CLOCK)
    expect(found["nonce"] != again, True, of="each nonce is another one", hint="fresh_nonce")


def altered():
    """a changed payload, time or nonce raises ValueError"""
    for name, change in (
        ("payload", '"pay 99 to Ana"'),
        ("time", 'lab_fields["time"] + 30'),
        ("nonce", 'str(lab_fields["nonce"]) + "0"'),
    ):
        _raises(
            "signer.py", CHANGED.format(name=name, change=change), "ValueError", before=CLOCK, hint="over_all_three"
        )


def wrong_key():
    """another key raises ValueError"""
    _raises("signer.py", 'verify(b"other", sign(b"secret", "hello"))', "ValueError", before=CLOCK, hint="with_the_key")


def stale():
    """60 seconds old is accepted, and 61 raises ValueError"""
    _gives("signer.py", LATER.format(seconds=60), "hello", before=CLOCK, hint="age")
    _raises("signer.py", LATER.format(seconds=61), "ValueError", before=CLOCK, hint="age")


def replayed():
    """the same message twice raises ValueError the second time"""
    lines = 'lab_message = sign(b"secret", "hello")\nverify(b"secret", lab_message)\nverify(b"secret", lab_message)'
    _raises("signer.py", lines, "ValueError", before=CLOCK, hint="seen_before")
    lines = 'verify(b"secret", sign(b"secret", "a")) + verify(b"secret", sign(b"secret", "a"))'
    _gives("signer.py", lines, "aa", before=CLOCK)


def compared():
    """the two macs are compared by compare_digest"""
    source("signer.py").must(
        source("signer.py").calls("compare_digest"), "a call of compare_digest", "none", hint="steady_time"
    )
