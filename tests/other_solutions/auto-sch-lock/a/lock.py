import os
import sys
import time
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def single(path):
    path = Path(path)
    try:
        f = open(path, "x")
    except FileExistsError:
        if time.time() - path.stat().st_mtime <= 3600:
            print("already running")
            sys.exit(75)
        print("warning: replacing an old lock")
        path.unlink()
        f = open(path, "x")
    with f:
        f.write(str(os.getpid()))
    try:
        yield
    finally:
        path.unlink(missing_ok=True)
