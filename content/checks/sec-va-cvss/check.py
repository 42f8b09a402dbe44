"""The base score of CVSS 3.1, by its formulas and its rounding."""

from judge import gives

FILES = ("cvss.py",)


def _is(vector, score, hint=None):
    gives("cvss.py", f"base({vector!r})", score, places=6, hint=hint)


def unchanged():
    """the two vectors with S:U from the build have 9.8 and 6.5"""
    _is("AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 9.8)
    _is("AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N", 6.5)


def changed():
    """the one with S:C has 6.1, and all high with S:C is 10.0"""
    _is("AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", 6.1, hint="scope")
    _is("AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H", 10.0, hint="scope")


def privileges():
    """PR:H with S:C has 9.1, and with S:U 7.2"""
    _is("AV:N/AC:L/PR:H/UI:N/S:C/C:H/I:H/A:H", 9.1, hint="privileges_scope")
    _is("AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H", 7.2, hint="privileges_scope")
    _is("AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N", 6.4, hint="privileges_scope")


def ways_in():
    """local, adjacent and physical access score less"""
    _is("AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H", 7.8)
    _is("AV:A/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H", 7.5)
    _is("AV:P/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 6.8)


def no_impact():
    """without any impact the score is 0"""
    _is("AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N", 0.0, hint="nothing_lost")
    _is("AV:N/AC:L/PR:N/UI:N/S:C/C:N/I:N/A:N", 0.0, hint="nothing_lost")


def rounding():
    """a score is rounded up: AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N has 1.8"""
    _is("AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N", 1.8, hint="round_up")
    _is("AV:P/AC:H/PR:H/UI:R/S:U/C:L/I:L/A:L", 3.5, hint="round_up")
    _is("AV:N/AC:H/PR:N/UI:N/S:U/C:N/I:N/A:L", 3.7, hint="round_up")
