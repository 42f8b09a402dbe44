# fails: several
# hint: by_name
STATES = ("visible", "in_flight")


def samples(ask):
    try:
        queues = ask()
    except Exception:
        return [("sqs_scrape_success", {}, 0)]
    found = [
        ("sqs_messages", {"queue": name, "state": state}, count)
        for name, counts in queues.items()
        for state, count in zip(STATES, counts)
    ]
    return [*found, ("sqs_scrape_success", {}, 1)]
