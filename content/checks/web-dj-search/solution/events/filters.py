NAMES = {"city": "venue__city", "start": "starts_at__date__gte"}


def lookups(cleaned):
    """Give what a queryset is filtered by."""
    return {lookup: cleaned[name] for name, lookup in NAMES.items() if cleaned.get(name)}
