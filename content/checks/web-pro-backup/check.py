"""Keep the seven newest dumps, delete the older ones, touch nothing else."""

from judge import expect, run

FILES = ("prune.py",)


def _prune(*names):
    done = run("prune.py", files={name: name for name in names})
    return sorted(name for name in done.files if name != "prune.py")


def _dumps(*days):
    return [f"backups/agora-{day}.dump" for day in days]


JULY = _dumps(*(f"2026-07-{day:02}" for day in range(1, 11)))


def deletes_old():
    """of ten dumps, 1 to 10 July, the three oldest go"""
    left = _prune(*JULY)
    expect([name for name in JULY[:3] if name in left], [], of="old dumps that are still there", hint="delete_them")


def keeps_seven():
    """the seven newest, 4 to 10 July, stay"""
    expect(_prune(*JULY), JULY[3:], of="what is left", hint="newest_stay")


def few():
    """seven dumps or fewer all stay"""
    expect(_prune(*JULY[:7]), JULY[:7], of="what is left of seven", hint="few_stay")
    expect(_prune(*JULY[:2]), JULY[:2], of="what is left of two", hint="few_stay")
    expect(_prune(*JULY[:8]), JULY[1:8], of="what is left of eight")


def by_date():
    """31 December 2025 is older than 1 January 2026, whichever file was made first"""
    late = _dumps("2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04", "2026-01-05", "2026-01-06", "2026-01-07")
    expect(_prune(*late, *_dumps("2025-12-31")), late, of="what is left", hint="newest_stay")


def gaps():
    """days without a dump don't count: seven stay, however far apart they are"""
    far = _dumps(
        "2024-02-29", "2024-11-05", "2025-01-01", "2025-06-30", "2025-12-24", "2026-03-01", "2026-07-09", "2026-07-10"
    )
    expect(_prune(*far), far[1:], of="what is left", hint="count_files")


def others():
    """other files stay: backups/notes.txt, backups/shop-2020-01-01.dump, agora-2020-01-01.dump"""
    others = [
        "agora-2020-01-01.dump",
        "backups/agora-2020-01-01.sql",
        "backups/notes.txt",
        "backups/shop-2020-01-01.dump",
    ]
    expect(_prune(*JULY, *others), sorted(JULY[3:] + others), of="what is left", hint="only_those")
