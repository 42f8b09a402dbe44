# fails: ways
# hint: whole_way
def total(box):
    return sum(total(p) if isinstance(p, list) else p for p in box)


def depth(box):
    return 1 + max((depth(p) for p in box if isinstance(p, list)), default=0)


def find(tree, name):
    for key, inner in tree.items():
        if key == name:
            return [key]
        way = find(inner, name)
        if way:
            return way
    return None
