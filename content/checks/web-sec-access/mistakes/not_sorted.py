# fails: in_order
# hint: sort_them
def unruled(patterns, table):
    found = []
    for pattern in patterns:
        if hasattr(pattern, "url_patterns"):
            found += unruled(pattern.url_patterns, table)
        elif pattern.name is not None and pattern.name not in table:
            found.append(pattern.name)
    return found
