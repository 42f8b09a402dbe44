# fails: both
# hint: steps
def lookups(cleaned):
    if cleaned.get("city"):
        return {"venue__city": cleaned["city"]}
    if cleaned.get("start"):
        return {"starts_at__date__gte": cleaned["start"]}
    return {}
