# fails: levels
# hint: deepest
def total(box):
    return sum(total(p) if isinstance(p, list) else p for p in box)


def depth(box):
    return 1 + sum(depth(p) for p in box if isinstance(p, list))


def find(tree, name):
    for key, inner in tree.items():
        if key == name:
            return [key]
        way = find(inner, name)
        if way:
            return [key] + way
    return None
