# fails: other_body
# hint: body
def handle(store, key, body, action):
    """Do a request once, however often it comes."""
    if not key:
        return 400, "key missing"
    if key in store:
        known, answer = store[key]
        return (200, answer)
    try:
        answer = action(body)
    except Exception as error:
        return 500, str(error)
    store[key] = dict(body), answer
    return 200, answer
