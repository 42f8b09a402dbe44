"""Short-lived facts, collected in order, packed and sealed."""

from judge import expect, fail, value

FILES = ("triage.py",)

SIX = ["time.json", "connections.json", "processes.json", "users.json", "jobs.json", "files.json"]
BENCH = """
import contextlib
import hashlib
import io
import json
import os
import runpy
import subprocess
import sys
import zipfile

import psutil


def fail_always(*more, **names):
    raise OSError("not here")


subprocess.run = subprocess.check_output = subprocess.Popen = fail_always
machine = {
    "processes": [{"pid": 41, "name": "webapp", "exe": "/usr/bin/webapp", "username": "ana", "ppid": 1}],
    "connections": [{"ip": "127.0.0.1", "port": 8000, "status": "LISTEN", "pid": 41}],
}
with open("machine.json", "w") as file:
    json.dump(machine, file)
with open("lab_etc/fresh.conf", "w") as file:
    file.write("new\\\\n")
with open("lab_etc/old.conf", "w") as file:
    file.write("old\\\\n")
real_stat = os.stat


def stat(path, *more, **names):
    found = real_stat(path, *more, **names)
    old = not isinstance(path, int) and os.path.basename(os.fspath(path)) == "old.conf"
    return os.stat_result((*found[:7], *[1_600_000_000] * 3)) if old else found


os.stat = os.lstat = stat


def packed(case="001"):
    sys.argv = ["triage.py", "--case", case]
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        try:
            runpy.run_path("triage.py", run_name="__main__")
        except SystemExit:
            pass
    return zipfile.ZipFile(f"case-{case}.zip")


def names(archive):
    return [name.rpartition("/")[2] for name in archive.namelist()]


def read(archive, wanted):
    place = next(name for name in archive.namelist() if name.rpartition("/")[2] == wanted)
    return archive.read(place)
"""


def _bench(lines):
    return value("bench.py", lines, files={"bench.py": BENCH.replace("\\\\n", "\\n")})


def six_files():
    """case-001.zip holds the six JSON files and manifest.json"""
    found = _bench("names(packed())")
    for name in (*SIX, "manifest.json"):
        expect(name in found, True, of=f"{name} is in the zip", hint="seven_in_zip")


def in_order():
    """the six stand in the zip in the order in which they were collected"""
    found = [name for name in _bench("names(packed())") if name in SIX]
    expect(found, SIX, of="the order", hint="most_fleeting")


def manifest():
    """manifest.json has the SHA-256 of each of the six"""
    lines = """
    archive = packed()
    found = {name.rpartition("/")[2]: digest for name, digest in json.loads(read(archive, "manifest.json")).items()}
    [name for name in names(archive) if name != "manifest.json" and
        found.get(name) != hashlib.sha256(read(archive, name)).hexdigest()]
    """
    expect(_bench(lines), [], of="files whose hash is missing or wrong", hint="hash_of_bytes")


def facts():
    """processes.json names webapp with its parent, connections.json port 8000, users.json ana"""
    wanted = {"processes": ("webapp", "ppid"), "connections": ("8000",), "users": ("ana",), "time": ("host",)}
    lines = f"archive = packed()\n[read(archive, name + '.json').decode() for name in {list(wanted)}]"
    for text, words in zip(_bench(lines), wanted.values(), strict=True):
        for word in words:
            if word not in text and not (word == "ppid" and "parent" in text):
                fail(word, text[:300], hint="from_psutil")


def recent_files():
    """files.json names fresh.conf, and not old.conf of 2020"""
    text = _bench("read(packed(), 'files.json').decode()")
    if "fresh.conf" not in text or "old.conf" in text:
        fail("fresh.conf alone", text[:300], hint="a_day")


def failing_step():
    """a step that fails saves its error, and the others are still there"""
    lines = "psutil.net_connections = fail_always\narchive = packed()\n"
    text, found = _bench(f"{lines}[read(archive, 'connections.json').decode(), names(archive)]")
    if "error" not in text or "not here" not in text:
        fail("error and not here in connections.json", text[:300], hint="each_tried")
    expect([name for name in SIX if name in found], SIX, of="the files in the zip", hint="each_tried")


def other_case():
    """--case 002 makes case-002.zip"""
    expect("time.json" in _bench("names(packed('002'))"), True, of="time.json is in case-002.zip", hint="case_number")
