"""What is new on a machine since the last snapshot."""

import json

from judge import expect, fail, run

FILES = ("snapshot.py",)
STAND_INS = ("psutil.py",)

PROCESSES = [
    {"pid": 17, "name": "postgres", "exe": "/usr/bin/postgres", "username": "db", "ppid": 1},
    {"pid": 41, "name": "webapp", "exe": "/home/ana/webapp", "username": "ana", "ppid": 17},
]
LISTENERS = [
    {"ip": "127.0.0.1", "port": 5432, "status": "LISTEN", "pid": 17},
    {"ip": "192.0.2.9", "port": 51000, "status": "ESTABLISHED", "pid": 41},
]
SERVER = {"pid": 60, "name": "python3", "exe": "/usr/bin/python3", "username": "ana", "ppid": 41}
MINER = {"pid": 61, "name": "fetch", "exe": "/tmp/.x/fetch", "username": "ana", "ppid": 1}  # noqa: S108
OPEN = {"ip": "127.0.0.1", "port": 8123, "status": "LISTEN", "pid": 60}


def _machine(processes=(), connections=()):
    shown = {"processes": [*PROCESSES, *processes], "connections": [*LISTENERS, *connections]}
    return {"machine.json": json.dumps(shown)}


def _snap():
    return run("snapshot.py", files=_machine()).json("snap.json", hint="snap_file")


def _diff(processes=(), connections=(), allow=None):
    files = {**_machine(processes, connections), "snap.json": json.dumps(_snap())}
    if allow is not None:
        files["allow.json"] = json.dumps(allow)
    return run("snapshot.py", "--diff", files=files)


def _rows(name):
    found = _snap()
    rows = found.get(name) if isinstance(found, dict) else None
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        fail(f"a list of objects under {name}", json.dumps(found)[:300], hint="snap_file")
    return rows


def processes():
    """snap.json has name, exe, username and ppid of both processes"""
    found = {row.get("name"): [row.get("exe"), row.get("username"), row.get("ppid")] for row in _rows("processes")}
    wanted = {"postgres": ["/usr/bin/postgres", "db", 1], "webapp": ["/home/ana/webapp", "ana", 17]}
    expect(found, wanted, of="the processes")


def listeners():
    """snap.json has the listener on 5432 with its program, and not the connection on 51000"""
    found = [[row.get("port"), row.get("address"), row.get("name")] for row in _rows("listeners")]
    expect(found, [[5432, "127.0.0.1", "postgres"]], of="the listeners", hint="by_status")


def nothing_new():
    """--diff on the same machine prints nothing"""
    _diff().never_says("5432", "51000", "postgres", "webapp")


def new_listener():
    """a new listener on 8123 is printed with its program, python3"""
    done = _diff([SERVER], [OPEN])
    done.says("8123", hint="against_snap")
    done.says("python3", hint="against_snap")
    done.never_says("5432", hint="against_snap")


def from_temporary():
    """an executable below /tmp is printed, and a program in /home isn't"""
    done = _diff([MINER])
    done.says(MINER["exe"], hint="below_tmp")
    done.never_says("webapp", hint="below_tmp")


def allowed():
    """with its port and its path in allow.json nothing is printed"""
    done = _diff([SERVER, MINER], [OPEN], [8123, MINER["exe"]])
    done.never_says("8123", "python3", MINER["exe"], hint="allow_list")
    _diff([SERVER, MINER], [OPEN], [8123]).says(MINER["exe"], hint="allow_list")


def without_a_name():
    """a listener without a pid and a process that says nothing break nothing"""
    denied = {"pid": 3, "name": "sshd", "exe": None, "username": None, "ppid": 1, "denied": True}
    _diff([denied], [{"ip": "127.0.0.1", "port": 631, "status": "LISTEN", "pid": None}]).says("631", hint="unknown")
