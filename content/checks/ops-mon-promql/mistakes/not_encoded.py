# fails: query
# hint: encoded
from urllib.parse import urlencode


def address(base, query):
    return f"{base}/api/v1/query?{'query=' + query}"


def rows(answer):
    if answer["status"] != "success":
        raise ValueError(answer.get("error", "no answer"))
    return [(text_of(series["metric"]), float(series["value"][1])) for series in answer["data"]["result"]]


def text_of(labels):
    return ", ".join(f"{name}={label}" for name, label in sorted(labels.items()) if name != "__name__")
