# fails: none_missing
# hint: of_patterns
def unruled(patterns, table):
    return sorted({pattern.name for pattern in patterns} ^ set(table))
