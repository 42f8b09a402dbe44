# fails: turns
# hint: steps
def turned(grid):
    return [list(row) for row in zip(*grid)][::-1]


def mirrored(grid):
    return [row[::-1] for row in grid]


def rings(grid):
    return []
