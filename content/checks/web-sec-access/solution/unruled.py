def names(patterns):
    """Yield the name of each pattern, however deep it lies."""
    for pattern in patterns:
        if hasattr(pattern, "url_patterns"):
            yield from names(pattern.url_patterns)
        elif pattern.name:
            yield pattern.name


def unruled(patterns, table):
    """List the named URLs that the table has no rule for."""
    return sorted(set(names(patterns)) - table.keys())
