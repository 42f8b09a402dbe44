"""A switch for some percent of the users, off within seconds."""

from judge import gives

FILES = ("flags.py",)
SETUP = """
    import sqlite3
    from experiments import bucket
    asked = []
    db = sqlite3.connect(":memory:")
    db.row_factory = sqlite3.Row
    db.execute("CREATE TABLE flags (name TEXT PRIMARY KEY, percent INTEGER, updated_at TEXT, updated_by TEXT)")
    db.set_trace_callback(lambda text: asked.append(text) if "SELECT" in text.upper() else None)
    def put(name, percent):
        db.execute("INSERT OR REPLACE INTO flags VALUES (?, ?, '', '')", (name, percent))
    def on(name, users=range(300), now=0):
        return [user for user in users if enabled(db, name, user, now)]
    low = [user for user in range(300) if bucket("link", user) < 10]
    more = [user for user in range(300) if bucket("link", user) < 30]
"""


def _flags(lines, wanted, hint=None):
    gives("flags.py", f"{SETUP}\n{lines}", wanted, hint=hint)


def ten_percent():
    """10 percent are those whose bucket lies below 10"""
    _flags("    put('link', 10)\n    on('link') == low", True, hint="bucket_below")


def all_or_none():
    """100 percent are all 300 users, 0 percent nobody"""
    _flags(
        "    put('link', 100), put('old', 0)\n    [len(on('link')), on('old', now=60)]", [300, []], hint="bucket_below"
    )


def unknown():
    """an unknown flag is off"""
    _flags("    on('nothing')", [], hint="off")


def widened():
    """from 10 to 30 percent all of the first tenth keep it"""
    _flags(
        "    put('link', 10)\n    first = on('link')\n    put('link', 30)\n    [set(first) <= set(on('link', now=60)), on('link', now=60) == more]",
        [True, True],
    )


def cached():
    """300 users within five seconds cost one look into the table"""
    _flags(
        "    put('link', 30)\n    asked.clear()\n    on('link', now=100), on('link', now=104.9)\n    len(asked)",
        1,
        hint="kept",
    )


def switched_off():
    """a percent of 0 is unseen after 4.9 seconds and seen after 5"""
    lines = "    put('link', 100)\n    on('link', [1], 100)\n    put('link', 0)\n    [on('link', [1], 104.9), on('link', [1], 105)]"
    _flags(lines, [[1], []], hint="five_seconds")


def each_its_own():
    """two flags have two entries in the cache"""
    _flags(
        "    put('link', 100), put('old', 0)\n    [on('link', [1], 0), on('old', [1], 1), on('link', [1], 2)]",
        [[1], [], [1]],
        hint="by_name",
    )
