from urllib.parse import urlencode


def address(base, query):
    """Give the address of a question."""
    return f"{base}/api/v1/query?{urlencode({'query': query})}"


def rows(answer):
    """Give labels and value of each series."""
    if answer["status"] != "success":
        raise ValueError(answer.get("error", "no answer"))
    return [(text_of(series["metric"]), float(series["value"][1])) for series in answer["data"]["result"]]


def text_of(labels):
    """Write labels in a fixed order."""
    return ", ".join(f"{name}={label}" for name, label in sorted(labels.items()) if name != "__name__")
