"""Keys and memory of Redis, in one line."""

from judge import expect, gives, value

FILES = ("line.py",)


def _line(info, keyspace, wanted, hint=None):
    gives("line.py", f"import json\njson.loads(line({info!r}, {keyspace!r}))", wanted, hint=hint)


def one_database():
    """7 keys and 1048576 bytes are keys 7 and memory_mb 1.0"""
    _line({"used_memory": 1048576}, {"db0": {"keys": 7, "expires": 1}}, {"keys": 7, "memory_mb": 1.0}, hint="megabytes")


def several():
    """the keys of db0, db1 and db5 are added up"""
    keyspace = {"db0": {"keys": 7}, "db1": {"keys": 10}, "db5": {"keys": 100}}
    _line({"used_memory": 734003200}, keyspace, {"keys": 117, "memory_mb": 700.0}, hint="all_databases")


def empty():
    """an empty Redis has 0 keys"""
    _line({"used_memory": 524288}, {}, {"keys": 0, "memory_mb": 0.5}, hint="all_databases")


def decimals():
    """900000 bytes are 0.86 MB"""
    _line(
        {"used_memory": 900000, "used_memory_peak": 9000000},
        {"db0": {"keys": 1}},
        {"keys": 1, "memory_mb": 0.86},
        hint="two_decimals",
    )


def single_line():
    """it is one line of text"""
    got = value(
        "line.py", "[isinstance(line({'used_memory': 1}, {}), str), '\\n' in str(line({'used_memory': 1}, {})).strip()]"
    )
    expect(got, [True, False], of="text, more than one line", hint="one_line")
