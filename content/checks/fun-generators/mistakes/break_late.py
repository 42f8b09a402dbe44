# fails: no_more_than_asked
# hint: one_too_many
def count_from(n):
    while True:
        yield n
        n += 1


def take(n, items):
    found = []
    for item in items:
        if len(found) == n:
            break
        found.append(item)
    return found


def clean(lines):
    for line in lines:
        if line.strip():
            yield line.strip()


def errors(lines):
    for line in clean(lines):
        if line.startswith("ERROR "):
            yield line[6:]
