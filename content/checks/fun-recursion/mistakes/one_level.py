# fails: sums
# hint: numbers_or_boxes
def total(box):
    result = 0
    for part in box:
        if isinstance(part, list):
            result += sum(n for n in part if not isinstance(n, list))
        else:
            result += part
    return result


def depth(box):
    return 1 + max((depth(p) for p in box if isinstance(p, list)), default=0)


def find(tree, name):
    for key, inner in tree.items():
        if key == name:
            return [key]
        way = find(inner, name)
        if way:
            return [key] + way
    return None
