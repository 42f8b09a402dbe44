# fails: query
# hint: without_query
BELOW = 300_000


def answer(path, host):
    match path:
        case "/health":
            return 200, {"status": "ok"}
        case "/work":
            return 200, {"sum": sum(number**2 for number in range(BELOW)), "host": host}
    return 404, {"error": f"nothing at {path}"}
