"""A signature that others can check without your secret."""

from judge import expect, fail, value

FILES = ("keys.py", "signfile.py")

BENCH = """
import contextlib
import getpass
import io
import os
import runpy
import sys

words = ["correct horse"]
getpass.getpass = lambda *prompt, **more: words[0]


def go(*arguments):
    said = io.StringIO()
    sys.argv = list(arguments)
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        try:
            runpy.run_path(arguments[0], run_name="__main__")
        except SystemExit as end:
            print(end.code if isinstance(end.code, str) else "")
    return said.getvalue()


def put(name, data):
    with open(name, "wb") as file:
        file.write(data)


def get(name):
    with open(name, "rb") as file:
        return file.read()


def signed():
    put("manifest.json", b'{"a.txt": "1234"}')
    go("keys.py")
    go("signfile.py", "sign", "manifest.json")


def verdict():
    if os.path.exists("lab.key.pem"):
        os.remove("lab.key.pem")
    return go("signfile.py", "verify", "manifest.json")
"""


def _bench(lines):
    return value("bench.py", lines, files={"bench.py": BENCH})


def _verdict(lines, wanted, hint=None):
    said = _bench(f"signed()\n{lines}\nverdict()").upper()
    word = "INVALID" if "INVALID" in said else "VALID" if "VALID" in said else said.strip() or "nothing"
    expect(word, wanted, of="what verify prints", hint=hint)


def two_keys():
    """keys.py leaves lab.key.pem and lab.pub.pem"""
    left = _bench("go('keys.py')\nsorted(os.listdir())")
    for name in ("lab.key.pem", "lab.pub.pem"):
        if name not in left:
            fail(name, ", ".join(left), hint="both_files")
    if b"PUBLIC" not in _bench("go('keys.py')\nget('lab.pub.pem')"):
        fail("a public key in lab.pub.pem", "something else", hint="both_files")


def under_passphrase():
    """the private key is encrypted with the passphrase"""
    if b"ENCRYPTED" not in _bench("go('keys.py')\nget('lab.key.pem')"):
        fail("an encrypted private key", "anybody can read it", hint="encrypted")


def signature():
    """sign leaves manifest.json.sig"""
    if "manifest.json.sig" not in _bench("signed()\nsorted(os.listdir())"):
        fail("manifest.json.sig", ", ".join(_bench("signed()\nsorted(os.listdir())")))


def valid():
    """without the private key verify prints VALID"""
    _verdict("pass", "VALID", hint="public_only")


def one_digit():
    """after one changed digit in the manifest it prints INVALID"""
    _verdict("put('manifest.json', get('manifest.json').replace(b'3', b'4'))", "INVALID", hint="caught")


def other_key():
    """with the public key of somebody else it prints INVALID"""
    lines = "mine = get('manifest.json.sig')\nos.remove('lab.key.pem')\nos.remove('lab.pub.pem')\ngo('keys.py')"
    _verdict(lines, "INVALID", hint="caught")
