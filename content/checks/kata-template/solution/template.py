import re

HOLE = re.compile(r"\{\{|\}\}|\{([A-Za-z_]+)\}")


def filled(text, values):
    def piece(found):
        if found[1] is None:
            return found[0][0]
        return str(values.get(found[1], found[0]))

    return HOLE.sub(piece, text)


def holes(text):
    names = (found[1] for found in HOLE.finditer(text))
    return list(dict.fromkeys(name for name in names if name))
