# fails: packs
# hint: steps
def pack(text):
    packed, count = "", 1
    for one, after in zip(text, text[1:]):
        if one == after:
            count += 1
        else:
            packed += one + (str(count) if count > 1 else "")
            count = 1
    return packed


def unpack(packed):
    return packed
