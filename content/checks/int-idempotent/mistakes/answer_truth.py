# fails: empty_answer
# hint: none_too
def handle(store, key, body, action):
    """Do a request once, however often it comes."""
    if not key:
        return 400, "key missing"
    if store.get(key, (0, 0))[1]:
        known, answer = store[key]
        return (200, answer) if known == body else (422, "key was used for another request")
    try:
        answer = action(body)
    except Exception as error:
        return 500, str(error)
    store[key] = dict(body), answer
    return 200, answer
