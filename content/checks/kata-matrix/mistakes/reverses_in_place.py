# fails: mirrors
# hint: copy
def turned(grid):
    return [list(row) for row in zip(*grid[::-1])]


def mirrored(grid):
    for row in grid:
        row.reverse()
    return grid


def rings(grid):
    return []
