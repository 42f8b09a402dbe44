"""A landlord photographs a flat when a tenant moves in. At the end he compares, and first sees whether his list was touched.

The list has a checksum that only works with his number. If it fits, the rooms are compared thing by thing.
"""

from zlib import crc32

NUMBER = "4711"
start = {"lamp": "ok", "door": "scratched", "oven": "ok"}
checksum = crc32((NUMBER + repr(start)).encode())

now = {"lamp": "broken", "door": "scratched", "carpet": "red"}
if crc32((NUMBER + repr(start)).encode()) != checksum:
    print("this list was touched")
for thing in sorted(start | now):
    if start.get(thing) != now.get(thing):
        print(thing, start.get(thing, "not there"), "->", now.get(thing, "not there"))
