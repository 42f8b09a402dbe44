# fails: empty
# hint: none
import json
from urllib.parse import parse_qs


def summary(rows):
    """Give count, mean and highest of some numbers."""
    if not rows:
        return {"count": 0, "mean": 0, "high": 0}
    return {"count": len(rows), "mean": round(sum(rows) / len(rows), 2), "high": round(max(rows), 2)}


def reply(environ):
    """Give status and content for a request."""
    if environ["PATH_INFO"] != "/summary":
        return "404 Not Found", {"error": "path"}
    try:
        rows = [float(text) for text in parse_qs(environ["QUERY_STRING"]).get("n", [])]
    except ValueError:
        return "400 Bad Request", {"error": "n"}
    return "200 OK", summary(rows)


def app(environ, start_response):
    """Answer a request."""
    status, content = reply(environ)
    start_response(status, [("Content-Type", "application/json")])
    return [json.dumps(content).encode()]
