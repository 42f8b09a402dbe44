"""A queue, translated for Prometheus."""

from judge import gives, raises

FILES = ("samples.py",)
FAIL = """
    def ask():
        raise {error}
"""


def _samples(ask, wanted, hint=None):
    gives(
        "samples.py", f"[(metric, dict(labels), value) for metric, labels, value in samples({ask})]", wanted, hint=hint
    )


def _queue(name, visible, flying):
    return [
        ("sqs_messages", {"queue": name, "state": "visible"}, visible),
        ("sqs_messages", {"queue": name, "state": "in_flight"}, flying),
    ]


SUCCESS = [("sqs_scrape_success", {}, 1)]


def one():
    """jobs with 5 visible and 2 in flight are two samples, and success 1"""
    _samples("lambda: {'jobs': (5, 2)}", _queue("jobs", 5, 2) + SUCCESS, hint="three_parts")


def several():
    """several queues come by name, each with both states"""
    _samples(
        "lambda: {'jobs': (5, 0), 'dead': (1, 0), 'mail': [0, 7]}",
        _queue("dead", 1, 0) + _queue("jobs", 5, 0) + _queue("mail", 0, 7) + SUCCESS,
        hint="by_name",
    )


def none():
    """without a queue there is success 1 alone"""
    _samples("lambda: {}", SUCCESS)


def failing():
    """a ConnectionError gives success 0 alone, and doesn't come out"""
    lines = (
        FAIL.format(error="ConnectionError('moto is away')")
        + "\n    [(metric, dict(labels), value) for metric, labels, value in samples(ask)]"
    )
    gives("samples.py", lines, [("sqs_scrape_success", {}, 0)], hint="says_zero")


def any_error():
    """a KeyError in ask is a failed scrape as well"""
    lines = FAIL.format(error="KeyError('QueueUrls')") + "\n    [value for metric, labels, value in samples(ask)]"
    gives("samples.py", lines, [0], hint="says_zero")


def interrupted():
    """Ctrl+C isn't held back"""
    raises(
        "samples.py",
        FAIL.format(error="KeyboardInterrupt") + "\n    list(samples(ask))",
        "KeyboardInterrupt",
        hint="only_exceptions",
    )
