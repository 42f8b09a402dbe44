# fails: flat_levels
# hint: empty_box
def total(box):
    return sum(total(p) if isinstance(p, list) else p for p in box)


def depth(box):
    if not box:
        return 0
    return 1 + max(depth(p) if isinstance(p, list) else 0 for p in box)


def find(tree, name):
    for key, inner in tree.items():
        if key == name:
            return [key]
        way = find(inner, name)
        if way:
            return [key] + way
    return None
