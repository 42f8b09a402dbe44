# fails: contains_and_gte
# hint: steps
def test(c, event):
    x, v = event.get(c["field"]), c["value"]
    return {"equals": x == v, "in": x in v, "contains": x in v}.get(c["op"], False)


def matches(rule, event):
    return all(test(c, event) for c in rule["match"].get("all", []))
