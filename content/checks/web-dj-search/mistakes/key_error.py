# fails: missing
# hint: KeyError
def lookups(cleaned):
    found = {}
    if cleaned["city"]:
        found["venue__city"] = cleaned["city"]
    if cleaned["start"]:
        found["starts_at__date__gte"] = cleaned["start"]
    return found
