"""A handler of HTTP events."""

from judge import gives

FILES = ("handler.py",)
START = """
import json
orders = {"7": {"id": "7", "cents": 250}}
handler = make(orders)
def call(method, path, body=None):
    got = handler({"httpMethod": method, "path": path, "body": body}, None)
    return got["statusCode"], json.loads(got["body"])
"""
NEW = """'{"id": "8", "cents": 500}'"""


def _gives(lines, wanted, hint=None):
    gives("handler.py", START + lines, wanted, hint=hint)


def found():
    """GET /orders/7 gives 200 and the order"""
    _gives("call('GET', '/orders/7')", (200, {"id": "7", "cents": 250}), hint="json")


def missing():
    """an unknown order, path or method gives 404"""
    for call in (
        "'GET', '/orders/9'",
        "'GET', '/orders'",
        "'GET', '7'",
        "'DELETE', '/orders/7'",
        f"'POST', '/', {NEW}",
    ):
        _gives(f"call({call})[0]", 404, hint="all_else")


def saved():
    """POST saves and gives 201, and GET finds it then"""
    _gives(f"(call('POST', '/orders', {NEW})[0], call('GET', '/orders/8'))", (201, (200, {"id": "8", "cents": 500})))


def twice():
    """the same POST gives 200 the second time, another content 409"""
    _gives(f"[call('POST', '/orders', {NEW})[0] for _ in range(2)] + [len(orders)]", [201, 200, 2], hint="same")
    other = NEW.replace("500", "900")
    lines = f"call('POST', '/orders', {NEW})\n(call('POST', '/orders', {other})[0], orders['8']['cents'])"
    _gives(lines, (409, 500), hint="taken")


def bad():
    """no JSON, no body, a list and missing keys give 400"""
    for body in ("'{'", "None", "'[]'", """'{"id": "9"}'""", """'{"cents": 9}'"""):
        _gives(f"(call('POST', '/orders', {body})[0], len(orders))", (400, 1), hint="four_hundred")
