# fails: taking
# hint: steps
def count_from(n):
    while True:
        yield n
        n += 1


def take(n, items):
    items = iter(items)
    return [next(items) for _ in range(n)]


def clean(lines):
    for line in lines:
        if line.strip():
            yield line.strip()


def errors(lines):
    for line in clean(lines):
        if line.startswith("ERROR "):
            yield line[6:]
