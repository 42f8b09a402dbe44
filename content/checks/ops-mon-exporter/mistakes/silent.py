# fails: failing
# hint: says_zero
STATES = ("visible", "in_flight")


def samples(ask):
    try:
        queues = ask()
    except Exception:
        return []
    found = [
        ("sqs_messages", {"queue": name, "state": state}, count)
        for name, counts in sorted(queues.items())
        for state, count in zip(STATES, counts)
    ]
    return [*found, ("sqs_scrape_success", {}, 1)]
