"""The codes of an authenticator app, and a check that takes each one once."""

from judge import expect, gives, value

FILES = ("totp.py",)

SEED = 'b"12345678901234567890"'


def test_vector():
    """at time 59 the eight digits are 94287082"""
    gives("totp.py", f"totp({SEED}, 59, 8)", "94287082", hint="as_text")


def other_times():
    """at 1234567890 they are 89005924, and at 20000000000 they are 65353130"""
    gives("totp.py", f"totp({SEED}, 1234567890, digits=8)", "89005924")
    gives("totp.py", f"totp({SEED}, 20000000000, 8)", "65353130", hint="eight_bytes")


def leading_zero():
    """at 1111111109 they are 07081804, with the zero in front"""
    gives("totp.py", f"totp({SEED}, 1111111109, 8)", "07081804", hint="zeros")


def six_digits():
    """without digits the code has six of them: 287082 at time 59"""
    gives("totp.py", f"totp({SEED}, 59)", "287082")
    same = value("totp.py", f"[totp({SEED}, when) for when in (30, 59, 60)]")
    expect(same[0] == same[1] != same[2], True, of="30 and 59 have one code, and 60 has another")


def drift():
    """a code is good one step early and one step late, and not two steps away"""
    for when, good in ((1000, True), (970, True), (1030, True), (935, False), (1065, False)):
        gives("totp.py", f"check({SEED}, totp({SEED}, 1000), {when})", good, hint="three_steps")


def wrong_code():
    """another secret's code gives False"""
    gives("totp.py", f'check({SEED}, totp(b"another secret 12345", 1000), 1000)', False)


def used_once():
    """the same code twice gives True, then False, also one step later"""
    lines = f"code = totp({SEED}, 1000)\n[check({SEED}, code, when) for when in (1000, 1000, 1030)]"
    gives("totp.py", lines, [True, False, False], hint="remember")
    lines = f"[check({SEED}, totp({SEED}, when), when) for when in (1000, 1030)]"
    gives("totp.py", lines, [True, True], hint="counter_only")
