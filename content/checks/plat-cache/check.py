"""Cache keys and their fall-backs."""

import hashlib

from judge import expect, gives, value

FILES = ("cache.py",)


def _key(files, prefix="pip"):
    return value("cache.py", f"key({prefix!r}, {files!r})")


def exact():
    """one file gives the first 12 digits of its hash"""
    digest = hashlib.sha256(b"lock.txt\x003\x00abc").hexdigest()[:12]
    gives("cache.py", "key('pip', {'lock.txt': b'abc'})", f"pip-{digest}", hint="fed")
    digest = hashlib.sha256(b"a\x001\x00xb\x002\x00yz").hexdigest()[:12]
    gives("cache.py", "key('npm', {'b': b'yz', 'a': b'x'})", f"npm-{digest}", hint="sorted_paths")


def changes():
    """content, a renamed file and a moved border change the key"""
    keys = [_key({"a": b"x"}), _key({"a": b"y"}), _key({"b": b"x"}), _key({}), _key({"a": b"x", "b": b""})]
    expect(len(set(keys)), 5, of="different keys")


def hit():
    """an exact key is a hit, though a newer one fits a prefix"""
    gives("cache.py", "restore(['pip-1', 'pip-2'], 'pip-1', ['pip-'])", ("pip-1", "hit"), hint="exact_first")


def partial():
    """the newest of the first prefix that fits is partial"""
    saved = ["pip-main-1", "pip-main-2", "npm-9", "pip-x-3"]
    gives(
        "cache.py",
        f"restore({saved!r}, 'pip-y-4', ['pip-y-', 'pip-main-', 'pip-'])",
        ("pip-main-2", "partial"),
        hint="newest",
    )
    gives("cache.py", f"restore({saved!r}, 'pip-y-4', ['pip-', 'pip-main-'])", ("pip-x-3", "partial"), hint="in_order")


def miss():
    """nothing that starts so is a miss"""
    gives("cache.py", "restore(['old-pip-1'], 'pip-1', ['pip-'])", (None, "miss"), hint="starts")
    gives("cache.py", "restore([], 'pip-1', [])", (None, "miss"))
