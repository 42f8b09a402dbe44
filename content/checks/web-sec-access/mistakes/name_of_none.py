# fails: without_name
# hint: TypeError
def unruled(patterns, table):
    found = set()
    for pattern in patterns:
        if hasattr(pattern, "url_patterns"):
            found.update(unruled(pattern.url_patterns, table))
        else:
            found.add(pattern.name)
    return sorted(found - set(table))
