"""A token that works for an hour, for one person, until the password changes."""

from judge import expect, fail, value

FILES = ("link.py",)
STAND_INS = ("django",)
KEY, HASHED, NOW = "k3y-of-the-site", "pbkdf2_sha256$9$salt$aGFzaA==", 1_900_000_000
MADE = f"make(7, {HASHED!r}, {NOW}, {KEY!r})"


def _fits(*, pk=7, hashed=HASHED, later=0, key=KEY, text="made", hint=None, wanted=True, of=""):
    lines = f"""
        made = {MADE}
        fits({text}, {pk}, {hashed!r}, {NOW + later}, {key!r})
    """
    expect(value("link.py", lines), wanted, of=of or f"fits after {later} seconds", hint=hint)


def fresh():
    """a token fits at once, and 10 minutes later"""
    _fits(hint="true_or_false")
    _fits(later=600, hint="true_or_false")


def one_hour():
    """it fits after 3600 seconds, and not after 3601"""
    _fits(later=3600, hint="its_age")
    _fits(later=3601, wanted=False, hint="its_age")
    _fits(later=90_000, wanted=False, hint="its_age")


def once():
    """once the password has changed it doesn't fit any more"""
    _fits(hashed="pbkdf2_sha256$9$other$bmV3", wanted=False, of="fits after a new password", hint="all_signed")


def one_person():
    """it doesn't fit person 8, nor another site's key"""
    _fits(pk=8, wanted=False, of="fits person 8", hint="all_signed")
    _fits(key="another-key", wanted=False, of="fits another key", hint="all_signed")


def forged():
    """with one sign changed, or another time in it, it doesn't fit"""
    _fits(
        text="('b' if made[0] != 'b' else 'c') + made[1:]",
        wanted=False,
        of="fits with its first sign changed",
        hint="forged_time",
    )
    middle = "made[:len(made) // 2] + ('d' if made[len(made) // 2] != 'd' else 'e') + made[len(made) // 2 + 1:]"
    _fits(text=middle, wanted=False, of="fits with a sign in its middle changed", hint="forged_time")
    younger = f"made.replace('{NOW}', '{NOW + 5000}')"
    _fits(text=younger, later=5000, wanted=False, of="fits with a younger time put in", hint="forged_time")


def no_token():
    """an empty text, abc and 1-2-3 are no tokens, and nothing breaks"""
    for text in ("", "abc", "1-2-3", "-", f"{NOW}"):
        _fits(text=repr(text), wanted=False, of=f"fits({text!r}, ...)", hint="any_text")


def no_secrets():
    """neither the key nor the stored hash stands in the token"""
    token = value("link.py", MADE)
    if not isinstance(token, str):
        fail("a text", repr(token))
    expect(
        [KEY in token, HASHED in token], [False, False], of="key in the token, hash in the token", hint="only_signed"
    )
