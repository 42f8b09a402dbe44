# fails: not_covered
# hint: charter_first
import sys
from datetime import date
from http.client import HTTPConnection

from charter import allowed

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
        if n.lower() == "server" and any(c.isdigit() for c in v):
            found.add("server-version")
    if "Traceback" in body:
        found.add("traceback")
    return found


if __name__ == "__main__":
    host = sys.argv[1].split("/")[2]
    c = HTTPConnection(host)
    c.request("GET", "/")
    answer = c.getresponse()
    if allowed(host, "headers", date.today()):
        print(findings(answer.getheaders(), answer.read().decode()))
