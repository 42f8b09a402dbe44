"""Three questions that tell whether a release breathes."""

from judge import gives

FILES = ("smoke.py",)
FAKE = """
    class Beacon:
        def __init__(self, status=200, state="ok", greeting="hello", hits=(4, 5), down=()):
            self.status, self.state, self.greeting, self.hits, self.down = status, state, greeting, list(hits), down
        def get(self, path):
            if path in self.down:
                raise ConnectionRefusedError("no answer")
            if path == "/health":
                return self.status, {"status": self.state, "greeting": self.greeting}
            if path == "/hits":
                number = self.hits.pop(0)
                return (200, {"hits": number}) if number is not None else (500, {})
            return 404, {}
"""


def _smoke(beacon, wanted, hint=None):
    gives("smoke.py", f"{FAKE}\n    list(smoke(Beacon({beacon}).get, 'hello'))", wanted, hint=hint)


def healthy():
    """a healthy release has an empty list"""
    _smoke("", [])


def sick():
    """a status of 503, or another word than ok, is health"""
    _smoke("status=503", ["health"], hint="two_conditions")
    _smoke("state='starting'", ["health"], hint="two_conditions")


def greeting():
    """another greeting is config, and health is fine"""
    _smoke("greeting='hi'", ["config"], hint="its_greeting")


def counting():
    """5 after 4 is fine, 4 after 4 and 6 after 4 are hits"""
    _smoke("hits=(0, 1)", [])
    for hits in ("(4, 4)", "(4, 6)", "(5, 4)"):
        _smoke(f"hits={hits}", ["hits"], hint="one_more")


def five_hundred():
    """a 500 in the first or the second call is hits"""
    _smoke("hits=(None, 5)", ["hits"], hint="both_calls")
    _smoke("hits=(4, None)", ["hits"], hint="both_calls")


def no_answer():
    """where nobody answers it is a failure, and the others are asked all the same"""
    _smoke("down=('/hits',)", ["hits"], hint="no_answer_counts")
    _smoke("down=('/health',)", ["health", "config"], hint="no_answer_counts")


def all_three():
    """all failures are told, in their order"""
    _smoke("status=500, greeting='', hits=(1, 1)", ["health", "config", "hits"], hint="all_of_them")
