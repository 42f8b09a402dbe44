# fails: broken_job
# hint: in_finally
import os
import sys
import time
from contextlib import contextmanager
from pathlib import Path

OLD = 3600


@contextmanager
def single(path):
    lock = Path(path)
    if lock.exists() and time.time() - lock.stat().st_mtime > OLD:
        print("warning: replacing an old lock", file=sys.stderr)
        lock.unlink()
    try:
        with open(lock, "x", encoding="utf-8") as file:
            file.write(str(os.getpid()))
    except FileExistsError:
        print("already running")
        sys.exit(75)
    yield
    lock.unlink()
