"""Releases with fingerprints in the names of files."""

from judge import gives, raises

FILES = ("release.py",)
START = """
    from hashlib import sha256
    from pathlib import Path
    Path("site").mkdir()
    def site(script="let a = 1", page='<script src="app.js"></script><link href="style.css"> app.js é'):
        Path("site/app.js").write_text(script)
        Path("site/style.css").write_bytes(b"p { color: red }\\r\\n")
        Path("site/index.html").write_text(page, encoding="utf-8")
    def print_of(text):
        return sha256(text).hexdigest()[:8]
    def files(number):
        return sorted(file.name for file in Path("out", str(number)).iterdir())
    site()
"""


def named():
    """app.js is copied under its name with eight signs of its SHA-256"""
    lines = (
        START
        + "    build('site', 'out')\n    [files(1) == sorted(['app.' + print_of(b'let a = 1') + '.js', 'style.' + print_of(b'p { color: red }\\r\\n') + '.css', 'index.html']), Path('out/1/app.' + print_of(b'let a = 1') + '.js').read_text()]"
    )
    gives("release.py", lines, [True, "let a = 1"], hint="from_bytes")


def linked():
    """index.html names the new files where they stood in quotes, and nowhere else"""
    lines = (
        START
        + "    build('site', 'out')\n    page = Path('out/1/index.html').read_text(encoding='utf-8')\n    page.replace(print_of(b'let a = 1'), 'A').replace(print_of(b'p { color: red }\\r\\n'), 'B')"
    )
    gives("release.py", lines, '<script src="app.A.js"></script><link href="style.B.css"> app.js é', hint="quotes")


def counted():
    """releases are 1, 2, and so on past 9, and current names the last"""
    lines = (
        START
        + "    found = [build('site', 'out') for _ in range(11)]\n    [found, Path('out/current').read_text().strip()]"
    )
    gives("release.py", lines, [list(range(1, 12)), "11"], hint="as_numbers")


def stable():
    """an unchanged file keeps its name, a changed one gets another"""
    lines = (
        START
        + "    build('site', 'out')\n    site(script='let a = 2')\n    build('site', 'out')\n    both = set(files(1)) & set(files(2))\n    [len(both), 'index.html' in both, any(name.endswith('css') for name in both), len(files(2))]"
    )
    gives("release.py", lines, [2, True, True, 3], hint="from_bytes")


def back():
    """from 3 back to 2, then 1; all files stay, and the next release is 4"""
    lines = (
        START
        + "    [build('site', 'out') for _ in range(3)]\n    found = [rollback('out'), Path('out/current').read_text().strip(), rollback('out')]\n    found + [len(files(3)), build('site', 'out'), Path('out/current').read_text().strip()]"
    )
    gives("release.py", lines, [2, "2", 1, 3, 4, "4"], hint="pointer")


def first():
    """from release 1 there's no way back: LookupError, and 1 stays current"""
    raises("release.py", START + "    build('site', 'out')\n    rollback('out')", "LookupError", hint="no_earlier")
    lines = (
        START
        + "    build('site', 'out')\n    try:\n        rollback('out')\n    except LookupError:\n        pass\n    Path('out/current').read_text().strip()"
    )
    gives("release.py", lines, "1", hint="no_earlier")
