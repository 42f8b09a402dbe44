# fails: one_database
# hint: megabytes
import json

MEGABYTE = 1_000_000


def line(info, keyspace):
    keys = sum(database["keys"] for database in keyspace.values())
    return json.dumps({"keys": keys, "memory_mb": round(info["used_memory"] / MEGABYTE, 2)})
