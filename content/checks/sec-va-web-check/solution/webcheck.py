import json
import sys
from datetime import date
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

from charter import allowed

WANTED = (
    "content-security-policy",
    "x-content-type-options",
    "x-frame-options",
    "referrer-policy",
    "strict-transport-security",
)


def findings(headers, body):
    """Name the weaknesses of one answer."""
    pairs = [(name.lower(), text) for name, text in headers]
    names = {name for name, _ in pairs}
    found = {f"missing-{name}" for name in WANTED if name not in names}
    for name, text in pairs:
        if name == "set-cookie":
            flags = {part.strip().lower().partition("=")[0] for part in text.split(";")[1:]}
            found |= {f"cookie-{flag}" for flag in ("secure", "httponly", "samesite") if flag not in flags}
        if name == "server" and any(letter.isdigit() for letter in text):
            found.add("server-version")
    if "Traceback" in body:
        found.add("traceback")
    return found


def main(url):
    place = urlsplit(url).netloc
    if not allowed(place, "headers", date.today()):
        sys.exit(f"{place} isn't covered")
    found = {}
    for path in ("/", "/missing"):
        connection = HTTPConnection(place, timeout=5)  # free: needs a server
        connection.request("GET", path)  # free: needs a server
        answer = connection.getresponse()
        found[path] = sorted(findings(answer.getheaders(), answer.read().decode(errors="replace")))
    Path("findings.json").write_text(json.dumps(found, indent=2))  # free: needs a server


if __name__ == "__main__":
    main(sys.argv[1])
