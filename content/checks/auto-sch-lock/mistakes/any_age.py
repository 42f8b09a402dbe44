# fails: old_lock
# hint: too_old
import os
import sys
import time
from contextlib import contextmanager
from pathlib import Path

OLD = 3600


@contextmanager
def single(path):
    lock = Path(path)

    try:
        with open(lock, "x", encoding="utf-8") as file:
            file.write(str(os.getpid()))
    except FileExistsError:
        print("already running")
        sys.exit(75)
    try:
        yield
    finally:
        lock.unlink()
