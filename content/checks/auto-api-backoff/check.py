"""Wait as told, try again, and give up after four tries."""

from judge import expect, gives, raises, value

FILES = ("client.py",)
SETUP = """
    naps, asked = [], []
    def get_from(answers):
        answers = iter(answers)
        def get(url):
            asked.append(url)
            return next(answers)
        return get
    busy_answer, told_answer, fine_answer = (503, {}, b""), (429, {"Retry-After": "7"}, b""), (200, {}, b"hello")
"""


def _call(answers, rest, wanted, hint=None):
    lines = f"{SETUP}\n    got = call(get_from({answers}), 'http://x/', naps.append)\n    {rest}"
    gives("client.py", lines, wanted, hint=hint)


def at_once():
    """200 comes back at once, with no waiting"""
    _call("[fine_answer, busy_answer]", "[tuple(got), naps, asked]", [(200, {}, b"hello"), [], ["http://x/"]])


def as_told():
    """429 with Retry-After 7 twice, then 200: two waits of 7 seconds"""
    _call(
        "[told_answer, told_answer, fine_answer]",
        "[got[0], naps == [7, 7], len(asked)]",
        [200, True, 3],
        hint="as_told",
    )


def growing():
    """without the header the waits are 1, 2 and 4 seconds and a bit"""
    _call(
        "[busy_answer, busy_answer, busy_answer, fine_answer]",
        "[got[0], [int(nap) for nap in naps]]",
        [200, [1, 2, 4]],
        hint="doubles",
    )


def by_chance():
    """the bit is random, and below one second"""
    lines = f"{SETUP}\n    for _ in range(10):\n        call(get_from([busy_answer, fine_answer]), 'u', naps.append)\n    naps"
    naps = [nap for nap in value("client.py", lines) if isinstance(nap, (int, float))]
    expect(
        len(set(naps)) > 5 and all(1 <= nap < 2 for nap in naps),
        True,
        of="ten random waits from 1 to 2",
        hint="random_part",
    )


def gives_up():
    """the fourth answer of 503 raises RuntimeError, after three waits"""
    call = "call(get_from([busy_answer] * 4 + [fine_answer]), 'u', naps.append)"
    raises("client.py", f"{SETUP}\n    {call}", "RuntimeError", hint="four_tries")
    lines = f"{SETUP}\n    try:\n        {call}\n    except RuntimeError:\n        pass\n    [len(asked), len(naps)]"
    gives("client.py", lines, [4, 3], hint="four_tries")


def never_again():
    """404 and 500 are not tried again"""
    for status in (404, 500):
        _call(f"[({status}, {{}}, b''), fine_answer]", "[got[0], naps]", [status, []], hint="only_two")
