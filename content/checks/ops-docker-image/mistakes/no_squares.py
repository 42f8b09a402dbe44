# fails: work
# hint: the_sum
BELOW = 300_000


def answer(path, host):
    match path.partition("?")[0]:
        case "/health":
            return 200, {"status": "ok"}
        case "/work":
            return 200, {"sum": sum(number for number in range(BELOW)), "host": host}
    return 404, {"error": f"nothing at {path}"}
