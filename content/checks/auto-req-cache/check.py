"""Pages kept on disk under the hash of their address; a stand-in for requests answers."""

import hashlib
import json

from judge import expect, run

FILES = ("cache.py",)
STAND_INS = ("requests",)
SITE = "https://example.org"
WEB = json.dumps(
    {
        "*": {"text": "<p>thé “one”</p>"},
        f"{SITE}/a": {"text": "page é a"},
        f"{SITE}/b": {"text": "page b"},
        f"{SITE}/gone": {"status": 404, "text": "gone"},
    }
)
START = "from cache import get_cached\n"


def _look(lines, files=None):
    """Run these lines; give what they left, and the addresses on example.org that were asked for."""
    done = run("look.py", files={"web.json": WEB, "look.py": START + lines, **(files or {})})
    calls = [json.loads(line)["url"] for line in done.files.get("calls.jsonl", "").splitlines()]
    return done, [url for url in calls if url.startswith(SITE)]


def _kept(done, url):
    """Give the file of the cache that belongs to an address, and its JSON."""
    mark = hashlib.sha256(url.encode()).hexdigest()
    found = {name: text for name, text in done.files.items() if ".cache/" in name and mark in name}
    pages = [text for name, text in found.items() if not name.endswith(".json")]
    notes = [text for name, text in found.items() if name.endswith(".json")]
    return pages, notes


def _store(done):
    return {name: text for name, text in done.files.items() if ".cache/" in name}


def bytes_come():
    """get_cached gives the bytes of the page"""
    done, _ = _look(f'print(get_cached("{SITE}/a") == "page é a".encode())\n')
    done.says("True", hint="hands_back")


def stored():
    """the page lies below .cache, under the SHA-256 of its address"""
    pages, _ = _kept(_look(f'get_cached("{SITE}/a")\n')[0], f"{SITE}/a")
    expect(pages, ["page é a"], of="the file with the page", hint="file_name")


def noted():
    """a JSON file beside it has url, status and time"""
    _, notes = _kept(_look(f'get_cached("{SITE}/a")\n')[0], f"{SITE}/a")
    expect(len(notes), 1, of="JSON files for the page", hint="json_beside")
    note = json.loads(notes[0])
    expect(
        (note.get("url"), note.get("status"), "time" in note),
        (f"{SITE}/a", 200, True),
        of="url, status, and a time",
        hint="json_beside",
    )


def asked_once():
    """a second call takes it from the disk, in a later run too"""
    lines = f'print(get_cached("{SITE}/a") == get_cached("{SITE}/a"))\n'
    done, calls = _look(lines)
    done.says("True", hint="hands_back")
    expect(len(calls), 1, of="requests for two calls", hint="look_first")
    again, calls = _look(f'print(get_cached("{SITE}/a") == "page é a".encode())\n', _store(done))
    expect(calls, [], of="requests of a later run", hint="look_first")
    again.says("True", hint="hands_back")


def old_entries():
    """an entry that is too old is fetched again, and each address has its own"""
    _, calls = _look(
        f'get_cached("{SITE}/a")\nget_cached("{SITE}/b")\nget_cached("{SITE}/a", max_age=-1)\nget_cached("{SITE}/a", 3600)\n'
    )
    expect([url[-1] for url in calls], ["a", "b", "a"], of="the addresses that were asked for", hint="compare_age")


def only_good_ones():
    """a page with status 404 is not stored"""
    done, calls = _look(
        f'for step in range(2):\n    try:\n        get_cached("{SITE}/gone")\n    except Exception as error:\n        print(error)\n'
    )
    pages, notes = _kept(done, f"{SITE}/gone")
    expect(pages + notes, [], of="what was stored for a 404", hint="status_first")
    expect(len(calls), 2, of="requests for two calls", hint="status_first")


def ten_pages():
    """the script prints 10 fetched, 0 cached, and then 0 fetched, 10 cached"""
    web = json.dumps({"*": {"text": "page"}})
    first = run("cache.py", files={"web.json": web})
    first.prints("10 fetched, 0 cached", hint="counts")
    run("cache.py", files={"web.json": web, **_store(first)}).prints("0 fetched, 10 cached", hint="counts")
