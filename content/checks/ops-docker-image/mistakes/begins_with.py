# fails: unknown
# hint: KeyError
BELOW = 300_000


def answer(path, host):
    if path.startswith("/health"):
        return 200, {"status": "ok"}
    if path.startswith("/work"):
        return 200, {"sum": sum(number**2 for number in range(BELOW)), "host": host}
    return 404, {"error": f"nothing at {path}"}
