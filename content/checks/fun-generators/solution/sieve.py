def count_from(n):
    while True:
        yield n
        n += 1


def take(n, items):
    return [item for _, item in zip(range(n), items)]


def clean(lines):
    for line in lines:
        if line.strip():
            yield line.strip()


def errors(lines):
    for line in clean(lines):
        if line.startswith("ERROR "):
            yield line[6:]
