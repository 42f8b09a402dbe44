# fails: half_lines
# hint: half_line
import os
import time


def follow(path):
    file = open(path)
    while True:
        line = file.readline()
        if line:
            yield line.rstrip("\n")
        elif os.stat(path).st_ino != os.fstat(file.fileno()).st_ino:
            file = open(path)
        elif os.stat(path).st_size < file.tell():
            file.seek(0)
        else:
            time.sleep(0.2)
