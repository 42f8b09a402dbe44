"""A vending machine as a pure function of an event."""


def handle(event, stock):
    if stock.get(event["wants"], 0) < 1:
        return {"code": 404, "text": "sold out"}
    return {"code": 200, "text": f"one {event['wants']}"}


print(handle({"wants": "tea"}, {"tea": 2}))
print(handle({"wants": "nut"}, {"tea": 2}))
