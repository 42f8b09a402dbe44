from datetime import date


def entries(text):
    """Give name, date and line for each line below a heading, and for the heading."""
    name = day = None
    for line in text.splitlines():
        if line[:4].isdigit():
            day, name = line.split(" ", 1)
        yield name, day, line


def promises(text):
    """Give the promises that are still open."""
    found = {}
    for name, day, line in entries(text):
        mark, words = line[:6], line[6:]
        if mark == "- [ ] ":
            found[name, words] = (name, day, words)
        elif mark == "- [x] ":
            found.pop((name, words), None)
    return list(found.values())


def overdue(text, today):
    """Name those whose last talk is long ago."""
    last = {name: date.fromisoformat(day) for name, day, _ in entries(text) if name}
    return sorted(name for name in last if (date.fromisoformat(today) - last[name]).days > 14)
