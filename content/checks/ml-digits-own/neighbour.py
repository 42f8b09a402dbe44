"""A stamp lies somewhere on a dark table. Cut it out and lay it into the middle of a square frame.

getbbox finds what isn't black. The frame is as wide as the stamp's longer side and a little more.
"""

from PIL import Image

table = Image.new("RGB", (90, 60))
table.paste((200, 30, 30), (50, 5, 80, 25))
stamp = table.crop(table.getbbox())
frame = Image.new("RGB", (max(stamp.size) + 10,) * 2, "white")
corner = [(whole - part) // 2 for whole, part in zip(frame.size, stamp.size, strict=True)]
frame.paste(stamp, tuple(corner))
print(stamp.size, "in", frame.size, "at", corner)
