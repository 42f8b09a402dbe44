"""A downloader that keeps a record; a stand-in for requests answers."""

import json

from judge import expect, fail, run

FILES = ("grab.py",)
STAND_INS = ("requests",)
SITE = "https://quotes.toscrape.com"
PATHS = ("/", "/page/2/", "/author/Ada", "/nope")
WEB = json.dumps(
    {
        f"{SITE}/": {"text": "home é", "seconds": 0.5},
        f"{SITE}/page/2/": {"text": "second page"},
        f"{SITE}/author/Ada": {"text": "Ada"},
        f"{SITE}/page/3/": {"text": "third"},
    }
)


def _grab(*args, paths=PATHS, more=None):
    files = {"web.json": WEB, "urls.txt": "".join(f"{SITE}{path}\n" for path in paths), **(more or {})}
    return run("grab.py", *args, files={"manifest.csv": None, **files})


def _manifest(done):
    rows = done.rows("manifest.csv", hint="columns")
    missing = {"url", "status", "bytes", "seconds", "file"} - set(rows[0] if rows else ())
    if missing or any(len(row) < len(rows[0]) for row in rows):
        fail("five columns in every row", "\n".join(map(",".join, rows[:3])), hint="columns")
    return [dict(zip(rows[0], row, strict=False)) for row in rows[1:]]


def _asked(done):
    return [json.loads(line)["url"].removeprefix(SITE) for line in done.files.get("calls.jsonl", "").splitlines()]


def _left(done):
    return {name: text for name, text in done.files.items() if name.startswith("pages/") or name == "manifest.csv"}


def columns():
    """manifest.csv has the columns url, status, bytes, seconds and file"""
    rows = _grab().rows("manifest.csv", hint="columns")
    expect(sorted(rows[0]), sorted(["url", "status", "bytes", "seconds", "file"]), of="the columns", hint="columns")


def pages():
    """each good page lies in the file that its row names"""
    done = _grab()
    for row in _manifest(done):
        if row["status"] == "200":
            name = row["file"].replace("\\", "/")
            name = name if name.startswith("pages/") else f"pages/{name}"
            expect(done.files.get(name), json.loads(WEB)[row["url"]]["text"], of=name, hint="its_own_file")


def a_row_each():
    """four addresses make four rows, with their status and number of bytes"""
    found = {row["url"].removeprefix(SITE): row for row in _manifest(_grab())}
    expect(sorted(found), sorted(PATHS), of="the addresses", hint="a_row_each")
    expect([found[path]["status"] for path in PATHS], ["200", "200", "200", "404"], of="status", hint="a_row_each")
    expect([found[path]["bytes"] for path in PATHS[:3]], ["7", "11", "3"], of="bytes", hint="bytes_and_seconds")
    expect(
        abs(float(found["/"]["seconds"]) - 0.5) < 0.3,
        True,
        of="the first one took half a second",
        hint="bytes_and_seconds",
    )


def exit_code():
    """with a bad page the exit code is 1, without one it is 0"""
    expect(_grab().exit, 1, of="the exit code with a 404", hint="code")
    expect(_grab(paths=("/", "/page/2/")).exit, 0, of="the exit code without", hint="code")


def second_run():
    """a second run doesn't ask for pages that are there, and fetches new ones"""
    first = _grab()
    again = _grab(paths=(*PATHS[:3], "/page/3/"), more=_left(first))
    expect(_asked(again), ["/page/3/"], of="what the second run asked for", hint="skip")


def fresh():
    """with --fresh all are asked for again"""
    first = _grab()
    again = _grab("--fresh", paths=PATHS[:3], more=_left(first))
    expect(sorted(_asked(again)), sorted(PATHS[:3]), of="what --fresh asked for", hint="fresh")
