def turned(grid):
    return [list(row) for row in zip(*grid[::-1])]


def mirrored(grid):
    return [row[::-1] for row in grid]


def rings(grid):
    sums = []
    while grid and grid[0]:
        whole = sum(map(sum, grid))
        grid = [row[1:-1] for row in grid[1:-1]]
        sums.append(whole - sum(map(sum, grid)))
    return sums
