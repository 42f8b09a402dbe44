"""Work that wants to pass a check without doing what it asks for; add a line to the list and it is tried."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Forgery:
    """Work that wants to pass a check without doing what it asks for."""

    name: str
    code: str
    files: dict[str, bytes] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.name


PASSED = '{"syntax": null, "checks": [{"name": "secret", "title": "t", "passed": true, "expected": null, "got": null}]}'
STUB = "def secret(n): return 0\n"
FORGERIES = [
    Forgery("prints a verdict", f"print({PASSED!r})\n{STUB}"),
    Forgery("prints a verdict and leaves", f"import os\nprint({PASSED!r}, flush=True)\nos._exit(0)"),
    Forgery("writes the answer", f"open('/run/mentor/answer.json', 'w').write({PASSED!r})\nimport os; os._exit(0)"),
    Forgery(
        "writes the answer at the end",
        f"import atexit\natexit.register(lambda: open('/run/mentor/answer.json', 'w').write({PASSED!r}))\n{STUB}",
    ),
    Forgery("leaves with 0", "import sys\nsys.exit(0)"),
    Forgery("leaves at once", "import os\nos._exit(0)"),
    Forgery(
        "is equal to everything",
        "class X(int):\n    def __eq__(self, other): return True\n    def __hash__(self): return 0\n    def __repr__(self): return '12345'\ndef secret(n): return X()",
    ),
    Forgery(
        "is a float that is equal to everything",
        "class X(float):\n    def __eq__(self, o): return True\n    def __sub__(self, o): return 0.0\n    def __rsub__(self, o): return 0.0\n    def __abs__(self): return 0.0\ndef secret(n): return X()",
    ),
    Forgery(
        "replaces builtins",
        f"import builtins\nbuiltins.isinstance = lambda *a: True\nbuiltins.type = lambda *a: int\nbuiltins.abs = lambda x: 0\n{STUB}",
    ),
    Forgery(
        "replaces the comparison",
        f"import sys\nfor name, module in list(sys.modules.items()):\n    if 'judge' in name or 'check' in name: module.expect = lambda *a, **k: None\n{STUB}",
    ),
    Forgery(
        "imports the judge", f"import judge, judge.compare\njudge.compare.alike = judge.alike = lambda *a: True\n{STUB}"
    ),
    Forgery(
        "replaces the driver",
        f"import attempt.driver, attempt.boot, attempt.encode\nattempt.driver.encode = attempt.encode.encode = lambda *a: ['any', True]\n{STUB}",
    ),
    Forgery(
        "answers with a kind that isn't",
        f"import attempt.driver\nattempt.driver.encode = lambda *a: ['thing', ['X', 'ok']]\n{STUB}",
    ),
    Forgery(
        "says how others answer",
        'import attempt.boot\nattempt.boot.tell = lambda a: None\nopen(\'/run/mentor/answer.json\', \'w\').write(\'{"value": ["plain", true], "error": null, "exit": 0, "prompts": []}\')\n'
        + STUB,
    ),
    Forgery(
        "looks for the expected value",
        "import gc, sys\nfound = [o for o in gc.get_objects() if isinstance(o, dict) and 'wanted' in o]\ndef secret(n): return found[0]['wanted'] if found else 0",
    ),
    Forgery(
        "looks up the stack",
        "import sys\ndef secret(n):\n    frame = sys._getframe()\n    while frame:\n        for value in frame.f_locals.values():\n            if isinstance(value, int) and value > 1000: return value\n        frame = frame.f_back\n    return 0",
    ),
    Forgery(
        "asks for the request",
        "import json\ndef secret(n):\n    request = json.load(open('/usr/local/mentor/request.json'))\n    return request.get('wanted', request.get('expected', 0))",
    ),
    Forgery(
        "knocks at the judge's door",
        "def secret(n):\n    import _host\n    return int(_host.call(b'{\"expected\": 1}'))",
    ),
    Forgery(
        "reads the check",
        "import re\ndef secret(n):\n    text = open('/work/check.py').read() + open('/usr/local/mentor/check.py').read()\n    return int(re.search('[0-9]{4,}', text)[0])",
    ),
    Forgery("raises what a check catches", "class Failed(Exception): pass\ndef secret(n): raise Failed()"),
    Forgery("raises a stop", "def secret(n): raise SystemExit(0)"),
    Forgery("is interrupted", "def secret(n): raise KeyboardInterrupt"),
    Forgery("a lying repr", "class X:\n    def __repr__(self): return '54321'\ndef secret(n): return X()"),
    Forgery("a repr that raises", "class X:\n    def __repr__(self): raise SystemExit(0)\ndef secret(n): return X()"),
    Forgery("a dict that lies", "class D(dict):\n    def items(self): return [(1, 1)]\ndef secret(n): return D()"),
    Forgery(
        "a class that lies about itself",
        "class X:\n    __class__ = int\n    def __int__(self): return 54321\n    def __index__(self): return 54321\ndef secret(n): return X()",
    ),
    Forgery(
        "hands in a check of its own",
        STUB,
        {"check.py": b"def secret():\n    '''t'''\n", "judge.py": b"expect = gives = lambda *a, **k: None\n"},
    ),
    Forgery("hands in a judge of its own", STUB, {"judge/__init__.py": b"gives = expect = lambda *a, **k: None\n"}),
    Forgery(
        "hands in what is built in",
        STUB,
        {"json.py": b"loads = lambda *a: {}\n", "builtins.py": b"", "math.py": b"isclose = lambda *a, **k: True\n"},
    ),
    Forgery("patches json", f"import json\njson.dump = lambda value, stream: stream.write({PASSED!r})\n{STUB}"),
    Forgery("traces", f"import sys\nsys.settrace(lambda *a: None)\nsys.setprofile(lambda *a: None)\n{STUB}"),
    Forgery("never ends", "def secret(n):\n    while True: pass"),
    Forgery("is no Python", "def secret(n) return 54321"),
    Forgery("is empty", ""),
    Forgery("deep brackets", "(" * 5000 + ")" * 5000),
    Forgery("nulls", "\0"),
    Forgery("encoded otherwise", "# -*- coding: utf-16 -*-\n" + STUB),
]
