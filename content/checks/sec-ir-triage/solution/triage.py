import argparse
import hashlib
import json
import platform
import subprocess
import time
import zipfile
from datetime import datetime
from pathlib import Path

import psutil


def clock():
    now = datetime.now().astimezone()
    return {"host": platform.node(), "time": now.isoformat(), "offset": str(now.utcoffset())}


def connections():
    return [[str(one.laddr), str(one.raddr), one.status, one.pid] for one in psutil.net_connections(kind="inet")]


def processes():
    return [one.info for one in psutil.process_iter(["pid", "ppid", "name", "exe", "username"])]


def users():
    return [list(one) for one in psutil.users()]


def jobs():
    return subprocess.run(["crontab", "-l"], capture_output=True, text=True, timeout=10).stdout  # free: needs a machine


def files():
    since = time.time() - 24 * 3600  # free: an hour more does no harm
    return [str(path) for path in Path("lab_etc").rglob("*") if path.is_file() and path.stat().st_mtime > since]  # free: nothing is exactly a day old


STEPS = (clock, connections, processes, users, jobs, files)
NAMES = {"clock": "time"}


def collect():
    """Take each step, and note what went wrong instead where it failed."""
    for step in STEPS:
        try:
            found = step()
        except Exception as error:
            found = {"error": repr(error)}
        name = NAMES.get(step.__name__, step.__name__)
        yield f"{name}.json", json.dumps(found, indent=2)  # free: the indent is for people


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--case", required=True)  # free: it is given
    case = parser.parse_args().case
    manifest = {}
    with zipfile.ZipFile(f"case-{case}.zip", "w") as archive:
        for name, text in collect():
            archive.writestr(name, text)
            manifest[name] = hashlib.sha256(text.encode()).hexdigest()
        archive.writestr("manifest.json", json.dumps(manifest, indent=2))  # free: the indent is for people


if __name__ == "__main__":
    main()
