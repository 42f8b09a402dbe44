# fails: twice
# hint: same
import json


def answer(status, body):
    """Give an answer as the gateway wants it."""
    return {"statusCode": status, "body": json.dumps(body)}


def save(orders, text):
    """Save an order from JSON, once."""
    try:
        order = json.loads(text)
        key = order["id"]
        order["cents"]
    except (TypeError, ValueError, KeyError):
        return answer(400, {"error": "bad order"})
    if key in orders:
        return answer(409, {"error": "id is taken"})
    orders[key] = order
    return answer(201, order)


def make(orders):
    """Give a handler over these orders."""

    def handler(event, context):
        method, path = event["httpMethod"], event["path"]
        if (method, path) == ("POST", "/orders"):
            return save(orders, event["body"])
        key = path.removeprefix("/orders/")
        if method == "GET" and key != path and key in orders:
            return answer(200, orders[key])
        return answer(404, {"error": "not found"})

    return handler
