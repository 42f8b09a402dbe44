"""Five tries, then one a minute, by address and by account."""

from judge import expect, value

FILES = ("limit.py",)

TRIES = """
    lab_now = [1000.0]
    lab_limiter = Limiter(lambda: lab_now[0])
    lab_waits = []
    for lab_pause, lab_ip, lab_account in {tries!r}:
        lab_now[0] += lab_pause
        lab_waits.append(round(lab_limiter.wait(lab_ip, lab_account), 3))
    lab_waits
"""
FIVE = [(0, "192.0.2.1", "ana")] * 5


def _waits(*tries, wanted, hint=None):
    expect(value("limit.py", TRIES.format(tries=list(tries))), wanted, of="what wait gives, try by try", hint=hint)


def five_tries():
    """five tries give 0, and the sixth gives 60"""
    _waits(*FIVE, FIVE[0], wanted=[0] * 5 + [60], hint="in_seconds")


def one_more():
    """after 60 seconds one more is fine, and the next one waits again"""
    _waits(*FIVE, (60, "192.0.2.1", "ana"), (0, "192.0.2.1", "ana"), wanted=[0] * 6 + [60], hint="refill")


def half_way():
    """after 45 seconds 15 are left"""
    _waits(*FIVE, (45, "192.0.2.1", "ana"), wanted=[0] * 5 + [15], hint="refill")
    _waits(*FIVE, (45, "192.0.2.1", "ana"), (15, "192.0.2.1", "ana"), wanted=[0] * 5 + [15, 0], hint="refill")


def full():
    """after a day there are five tries again, and no more"""
    day = [(86400, "192.0.2.1", "ana"), *[(0, "192.0.2.1", "ana")] * 5]
    _waits(*FIVE, *day, wanted=[0] * 10 + [60], hint="five_at_most")


def by_account():
    """five addresses on one account use up the account"""
    tries = [(0, f"192.0.2.{number}", "ana") for number in range(6)]
    _waits(*tries, (0, "192.0.2.9", "ben"), wanted=[0] * 5 + [60, 0], hint="both_kept")


def by_address():
    """five accounts from one address use up the address"""
    tries = [(0, "192.0.2.1", f"user{number}") for number in range(6)]
    _waits(*tries, (0, "192.0.2.2", "user9"), wanted=[0] * 5 + [60, 0], hint="both_kept")


def none_taken():
    """a refused try takes nothing from address or account"""
    drained = [(0, f"192.0.2.{number}", "ana") for number in range(5)]
    _waits(
        *drained, *[(0, "192.0.2.9", "ana")] * 6, (0, "192.0.2.9", "ben"), wanted=[0] * 5 + [60] * 6 + [0], hint="none"
    )
