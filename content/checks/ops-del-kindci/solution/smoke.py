def ask(get, path):
    """Give status and data, also where nobody answers."""
    try:
        return get(path)
    except OSError:
        return 0, {}


def smoke(get, greeting):
    """Name what a release can't do."""
    status, health = ask(get, "/health")
    calls = [ask(get, "/hits") for _ in range(2)]
    counts = [data.get("hits") for code, data in calls if code == 200]
    holds = {
        "health": status == 200 and health.get("status") == "ok",
        "config": health.get("greeting") == greeting,
        "hits": len(counts) == 2 and counts[1] == counts[0] + 1,
    }
    return [name for name, fine in holds.items() if not fine]
