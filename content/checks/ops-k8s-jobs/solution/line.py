import json

MEGABYTE = 1024 * 1024


def line(info, keyspace):
    """Report keys and memory in one line."""
    keys = sum(database["keys"] for database in keyspace.values())
    return json.dumps({"keys": keys, "memory_mb": round(info["used_memory"] / MEGABYTE, 2)})
