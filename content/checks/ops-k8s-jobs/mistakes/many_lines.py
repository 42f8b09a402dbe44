# fails: single_line
# hint: one_line
import json

MEGABYTE = 1024 * 1024


def line(info, keyspace):
    keys = sum(database["keys"] for database in keyspace.values())
    return json.dumps({"keys": keys, "memory_mb": round(info["used_memory"] / MEGABYTE, 2)}, indent=2)
