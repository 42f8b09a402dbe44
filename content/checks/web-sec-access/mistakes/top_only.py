# fails: nested
# hint: below
def unruled(patterns, table):
    named = [pattern.name for pattern in patterns if getattr(pattern, "name", None)]
    return sorted(name for name in named if name not in table)
