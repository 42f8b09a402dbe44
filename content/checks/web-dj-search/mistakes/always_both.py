# fails: city
# hint: only_given
def lookups(cleaned):
    return {"venue__city": cleaned.get("city"), "starts_at__date__gte": cleaned.get("start")}
