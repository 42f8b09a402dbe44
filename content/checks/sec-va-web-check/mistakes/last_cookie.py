# fails: second_cookie
# hint: every_cookie
HEADERS = [
    "content-security-policy",
    "x-content-type-options",
    "x-frame-options",
    "referrer-policy",
    "strict-transport-security",
]


def findings(headers, body):
    h = {n.lower(): v for n, v in headers}
    found = {"missing-" + n for n in HEADERS if n not in h}
    if "set-cookie" in h:
        flags = [p.strip().lower().split("=")[0] for p in h["set-cookie"].split(";")[1:]]
        for flag in ("secure", "httponly", "samesite"):
            if flag not in flags:
                found.add("cookie-" + flag)
    if any(c.isdigit() for c in h.get("server", "")):
        found.add("server-version")
    if "Traceback" in body:
        found.add("traceback")
    return found
