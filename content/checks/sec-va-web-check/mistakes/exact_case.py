# fails: nothing
# hint: case
def findings(headers, body):
    found = set()
    names = [n for n, v in headers]
    for h in (
        "Content-Security-Policy",
        "X-Content-Type-Options",
        "X-Frame-Options",
        "Referrer-Policy",
        "Strict-Transport-Security",
    ):
        if h not in names:
            found.add("missing-" + h.lower())
    return found
