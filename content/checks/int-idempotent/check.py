"""Requests with an idempotency key."""

from judge import gives

FILES = ("once.py",)
START = """
store, made = {}, []
def pay(body):
    made.append(body["cents"])
    return f"payment {len(made)}"
def broken(body):
    raise OSError("bank is down")
"""


def _gives(lines, wanted, hint=None):
    gives("once.py", START + lines, wanted, hint=hint)


def first():
    """a new key is done and answered with 200"""
    _gives("(handle(store, 'k1', {'cents': 500}, pay), made)", ((200, "payment 1"), [500]))


def again():
    """three times the same request is one payment and one answer"""
    _gives(
        "[handle(store, 'k1', {'cents': 500}, pay) for _ in range(3)], made",
        ([(200, "payment 1")] * 3, [500]),
        hint="once",
    )


def empty_answer():
    """an action that answers None is done once as well"""
    lines = "answers = [handle(store, 'k', {'cents': 5}, lambda body: made.append(body['cents'])) for _ in range(2)]\n(answers, made)"
    _gives(lines, ([(200, None)] * 2, [5]), hint="none_too")


def other_body():
    """the same key with another body is 422, and nothing is paid"""
    lines = "handle(store, 'k1', {'cents': 500}, pay)\n(handle(store, 'k1', {'cents': 900}, pay)[0], made)"
    _gives(lines, (422, [500]), hint="body")


def other_key():
    """another key is another payment"""
    _gives("[handle(store, key, {'cents': 500}, pay)[1] for key in ('a', 'b')]", ["payment 1", "payment 2"])


def failed():
    """a failure is 500 and may be tried again with the same key"""
    lines = "[handle(store, 'k', {'cents': 5}, broken), handle(store, 'k', {'cents': 5}, pay)]"
    _gives(lines, [(500, "bank is down"), (200, "payment 1")], hint="forget")


def no_key():
    """an empty key is 400, and nothing is done"""
    _gives("(handle(store, '', {'cents': 5}, pay), made)", ((400, "key missing"), []))
