# fails: nothing
# hint: q_elsewhere
def lookups(cleaned):
    names = {"q": "title__icontains", "city": "venue__city", "start": "starts_at__date__gte"}
    if cleaned.get("q") and (cleaned.get("city") or cleaned.get("start")):
        names.pop("q")
    return {names[name]: cleaned[name] for name in names if cleaned.get(name)}
