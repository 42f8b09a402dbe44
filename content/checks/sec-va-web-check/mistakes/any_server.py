# fails: server
# hint: digits
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
            flags = [p.strip().lower().split("=")[0] for p in v.split(";")[1:]]
            for flag in ("secure", "httponly", "samesite"):
                if flag not in flags:
                    found.add("cookie-" + flag)
        if n.lower() == "server":
            found.add("server-version")
    if "Traceback" in body:
        found.add("traceback")
    return found
