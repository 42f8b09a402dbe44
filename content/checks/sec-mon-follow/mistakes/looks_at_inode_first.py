# fails: finishes_the_old
# hint: old_first
import os
import time


def follow(path):
    file = open(path)
    inode, rest = os.stat(path).st_ino, ""
    while True:
        now = os.stat(path)
        if now.st_ino != inode:
            file.close()
            file, inode, rest = open(path), now.st_ino, ""
        elif now.st_size < file.tell():
            file.seek(0)
        line = file.readline()
        if not line:
            time.sleep(0.2)
            continue
        rest += line
        if rest.endswith("\n"):
            yield rest[:-1]
            rest = ""
