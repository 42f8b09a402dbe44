# fails: rows
# hint: lists
def turned(grid):
    return list(zip(*grid[::-1]))


def mirrored(grid):
    return [row[::-1] for row in grid]


def rings(grid):
    return []
