def total(box):
    return sum(total(part) if isinstance(part, list) else part for part in box)


def depth(box):
    return 1 + max((depth(part) for part in box if isinstance(part, list)), default=0)


def find(tree, name):
    for key, inner in tree.items():
        if key == name:
            return [key]
        way = find(inner, name)
        if way:
            return [key, *way]
    return None
