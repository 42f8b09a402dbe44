"""A parcel has a list of hands it went through. Only the last stamp was set by our own post office; trust that one.

Earlier stamps may say anything. Without any stamp, the door where it was found has to do.
"""


def sender(stamps, door):
    names = [name.strip() for name in stamps.split(">") if name.strip()]
    return names.pop() if names else door


for stamps in ("Paris > Rome > Graz", "anywhere > Graz", ""):
    print(repr(stamps), "->", sender(stamps, "back door"))
