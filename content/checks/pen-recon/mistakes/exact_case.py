# fails: missing
# hint: case
WANTED = ("content-security-policy", "strict-transport-security", "x-content-type-options")


def facts(raw):
    """Give what an answer tells a stranger."""
    first, *lines = raw.split("\r\n\r\n")[0].splitlines()
    headers = {}
    for line in lines:
        name, _, content = line.partition(":")
        headers[name.strip()] = content.strip()
    server = headers.get("Server", "").split()
    product, _, version = server[0].partition("/") if server else ("", "", "")
    return {
        "status": int(first.split()[1]),
        "product": product or None,
        "version": version or None,
        "missing": sorted(set(WANTED) - {n if n == n.title() else n for n in headers}),
    }
