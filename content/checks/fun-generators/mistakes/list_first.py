# fails: lazy
# hint: not_all
def count_from(n):
    while True:
        yield n
        n += 1


def take(n, items):
    return [item for _, item in zip(range(n), items)]


def clean(lines):
    found = [line.strip() for line in lines]
    for line in found:
        if line:
            yield line


def errors(lines):
    for line in clean(lines):
        if line.startswith("ERROR "):
            yield line[6:]
