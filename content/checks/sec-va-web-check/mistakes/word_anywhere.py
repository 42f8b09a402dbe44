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
    names = [n.lower() for n, v in headers]
    found = {"missing-" + n for n in HEADERS if n not in names}
    for n, v in headers:
        if n.lower() == "set-cookie":
            for flag in ("secure", "httponly", "samesite"):
                if flag not in v.lower():
                    found.add("cookie-" + flag)
        if n.lower() == "server" and any(c.isdigit() for c in v):
            found.add("server-version")
    if "Traceback" in body:
        found.add("traceback")
    return found
