"""Questions to Prometheus, and its answers as rows."""

from urllib.parse import parse_qs, urlsplit

from judge import expect, gives, raises, value

FILES = ("answers.py",)


def _vector(*series):
    result = [{"metric": labels, "value": [1772704800.1, number]} for labels, number in series]
    return {"status": "success", "data": {"resultType": "vector", "result": result}}


def _rows(answer, wanted, hint=None):
    got = value("answers.py", f"[tuple(row) for row in rows({answer!r})]")
    expect(got, wanted, of="the rows", hint=hint)


def query():
    """the query is encoded into the address, and comes back whole"""
    for text in ('up{job="a b"} == 1', "rate(x[5m]) + 1 & 2", "sum(a) / sum(b) * 100%"):
        url = value("answers.py", f"str(address('http://127.0.0.1:9090', {text!r}))")
        parts = urlsplit(url)
        expect([parts.netloc, parts.path], ["127.0.0.1:9090", "/api/v1/query"], of="host and path")
        expect(parse_qs(parts.query).get("query"), [text], of="the query in the address", hint="encoded")


def one():
    """a sum without labels is one row with the value 4.25"""
    _rows(_vector(({}, "4.25")), [("", 4.25)], hint="as_float")


def by_path():
    """rates by path are rows with path=/work and path=/health"""
    _rows(_vector(({"path": "/work"}, "3"), ({"path": "/health"}, "0.5")), [("path=/work", 3.0), ("path=/health", 0.5)])


def labels():
    """several labels are sorted, and __name__ is left out"""
    metric = {"path": "/w", "__name__": "beacon_requests_total", "instance": "a:8000"}
    _rows(_vector((metric, "7")), [("instance=a:8000, path=/w", 7.0)], hint="which_labels")


def nothing():
    """an answer without series has no rows"""
    _rows(_vector(), [])


def no_number():
    """NaN comes as a float, and so does +Inf"""
    answer = _vector(({}, "NaN"), ({"a": "b"}, "+Inf"))
    gives("answers.py", f"[str(row[1]) for row in rows({answer!r})]", ["nan", "inf"], hint="as_float")


def error():
    """an answer with the status error raises ValueError"""
    raises(
        "answers.py",
        "rows({'status': 'error', 'errorType': 'bad_data', 'error': 'parse error'})",
        "ValueError",
        hint="status",
    )
