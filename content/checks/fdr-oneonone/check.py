"""Promises out of notes, and who waits too long."""

from judge import gives

FILES = ("talks.py",)

NOTES = """2026-11-02 Ana
- [ ] ask for a laptop
- [x] read the plan
talked about holidays

2026-11-03 Ben Kay
- [ ] pair on the API
- [ ] ask for a laptop

2026-11-09 Ana
- [x] ask for a laptop
- [ ] name a mentor
"""


def _promises(text, wanted, hint=None):
    gives("talks.py", f"[tuple(one) for one in promises({text!r})]", wanted, hint=hint)


def open_ones():
    """open promises have name, date and words"""
    _promises(
        "2026-11-02 Ana\n- [ ] ask for a laptop\n- [x] read\nnotes\n", [("Ana", "2026-11-02", "ask for a laptop")]
    )
    _promises("", [])


def kept():
    """what the same person ticks later is no longer open"""
    wanted = [
        ("Ben Kay", "2026-11-03", "pair on the API"),
        ("Ben Kay", "2026-11-03", "ask for a laptop"),
        ("Ana", "2026-11-09", "name a mentor"),
    ]
    _promises(NOTES, wanted, hint="same_person")


def again():
    """ticked first and promised again later, it is open"""
    _promises(
        "2026-11-02 Ana\n- [x] read\n2026-11-09 Ana\n- [ ] read\n", [("Ana", "2026-11-09", "read")], hint="later_only"
    )


def late():
    """14 days ago is in time, 15 days ago overdue"""
    gives(
        "talks.py",
        f'[overdue({NOTES!r}, day) for day in ("2026-11-17", "2026-11-18", "2026-11-23", "2026-11-24")]',
        [[], ["Ben Kay"], ["Ben Kay"], ["Ana", "Ben Kay"]],
        hint="last_talk",
    )


def month_ends():
    """days are counted across months"""
    gives(
        "talks.py",
        '[overdue("2026-01-30 Ana\\n", day) for day in ("2026-02-13", "2026-02-14")]',
        [[], ["Ana"]],
        hint="last_talk",
    )
