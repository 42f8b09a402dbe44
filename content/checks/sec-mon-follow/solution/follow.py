"""Follow a log that grows and is rotated."""

import os
import time


def follow(path):
    """Yield complete lines, also across a rename or a restart of the file."""
    file = open(path, "rb")
    rest = b""
    while True:
        more = file.readline()
        if more:
            rest += more
            if rest.endswith(b"\n"):
                yield rest[:-1].decode("utf-8", "replace")
                rest = b""
            continue
        there = os.stat(path)
        if there.st_ino != os.fstat(file.fileno()).st_ino:
            file.close()  # free: the operating system would do it as well
            file = open(path, "rb")
            rest = b""  # free: the build leaves half a line at the end of an old file open
        elif there.st_size < file.tell():
            file.seek(0)
            rest = b""  # free: the build leaves half a line of a file that was emptied open
        else:
            time.sleep(0.2)
