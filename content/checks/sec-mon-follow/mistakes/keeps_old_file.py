# fails: renamed
# hint: reopen
import os
import time


def follow(path):
    rest = ""
    with open(path) as file:
        while True:
            rest += file.readline()
            if rest.endswith("\n"):
                yield rest[:-1]
                rest = ""
            elif os.stat(path).st_size < file.tell():
                file.seek(0)
            else:
                time.sleep(0.2)
