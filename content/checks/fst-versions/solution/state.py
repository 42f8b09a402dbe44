class Conflict(Exception):
    """Somebody else saved first."""


class Store:
    """Keeps notes with the number of their last change."""

    def __init__(self):
        self.notes = {}

    def read(self, key):
        version, note = self.notes.get(key, (0, {}))
        return version, dict(note)

    def save(self, key, note, version):
        if version != self.read(key)[0]:
            raise Conflict(key)
        self.notes[key] = (version + 1, dict(note))
        return version + 1


def merge(base, mine, theirs):
    merged, clashes = {}, []
    for name in base:
        merged[name] = mine[name] if theirs[name] == base[name] else theirs[name]
        if mine[name] not in (base[name], merged[name]):
            clashes.append(name)
    return merged, sorted(clashes)
