# fails: silent
# hint: nothing
WANTED = ("content-security-policy", "strict-transport-security", "x-content-type-options")


def facts(raw):
    """Give what an answer tells a stranger."""
    first, *lines = raw.split("\r\n\r\n")[0].splitlines()
    headers = {}
    for line in lines:
        name, _, content = line.partition(":")
        headers[name.strip().lower()] = content.strip()
    server = headers.get("server", "").split()
    product, _, version = server[0].partition("/") if server else ("", "", "")
    return {
        "status": int(first.split()[1]),
        "product": product or None,
        "version": version,
        "missing": sorted(set(WANTED) - headers.keys()),
    }
