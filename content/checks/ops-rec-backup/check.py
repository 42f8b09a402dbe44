"""Five backups, and none that was changed."""

from judge import gives, raises

FILES = ("shelf.py",)
FILL = """
    shelf = {}
    def fill(*keys):
        for key in keys:
            put(shelf, key, f"data of {key}".encode())
"""


def there_and_back():
    """what was put comes back as bytes"""
    gives(
        "shelf.py",
        f"{FILL}\n    put(shelf, '2026-03-05T10', b'\\x00\\xff')\n    fetch(shelf, '2026-03-05T10')",
        b"\x00\xff",
    )


def hashed():
    """a pair of the bytes and their SHA-256 as hex is stored"""
    lines = f"{FILL}\n    import hashlib\n    fill('a')\n    tuple(shelf['a']) == (b'data of a', hashlib.sha256(b'data of a').hexdigest())"
    gives("shelf.py", lines, True, hint="a_pair")


def five():
    """of seven only the five greatest keys are left"""
    gives("shelf.py", f"{FILL}\n    fill(*'abcdefg')\n    sorted(shelf)", list("cdefg"), hint="greatest")


def any_order():
    """the greatest are kept, whatever the order in which they came"""
    gives("shelf.py", f"{FILL}\n    fill(*'gbfaced')\n    sorted(shelf)", list("cdefg"), hint="greatest")


def same_key():
    """a key that is put again has its new bytes, and the others stay"""
    lines = f"{FILL}\n    fill(*'abcde')\n    put(shelf, 'b', b'new')\n    [sorted(shelf), fetch(shelf, 'b')]"
    gives("shelf.py", lines, [list("abcde"), b"new"], hint="still_five")


def changed():
    """changed bytes, or another hash, raise ValueError"""
    for pair in ("(b'data of b', shelf['a'][1])", "(shelf['a'][0], '0' * 64)"):
        raises(
            "shelf.py",
            f"{FILL}\n    fill('a')\n    shelf['a'] = {pair}\n    fetch(shelf, 'a')",
            "ValueError",
            hint="compare",
        )


def missing():
    """a key that isn't there is a KeyError"""
    raises("shelf.py", f"{FILL}\n    fill(*'abcdef')\n    fetch(shelf, 'a')", "KeyError")
