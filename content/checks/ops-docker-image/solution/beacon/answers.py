BELOW = 300_000


def answer(path, host):
    """Give status and data for a path."""
    match path.partition("?")[0]:
        case "/health":
            return 200, {"status": "ok"}
        case "/work":
            return 200, {"sum": sum(number**2 for number in range(BELOW)), "host": host}
    return 404, {"error": f"nothing at {path}"}
