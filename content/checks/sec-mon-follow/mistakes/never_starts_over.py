# fails: shrinks
# hint: start_over
import os
import time


def follow(path):
    file, rest = open(path), ""
    while True:
        line = file.readline()
        rest += line
        if rest.endswith("\n"):
            yield rest[:-1]
            rest = ""
        elif not line:
            if os.stat(path).st_ino != os.fstat(file.fileno()).st_ino:
                file = open(path)
            else:
                time.sleep(0.2)
