# fails: one_database
# hint: megabytes
import json

MEGABYTE = 1024 * 1024


def line(info, keyspace):
    keys = len(keyspace)
    return json.dumps({"keys": keys, "memory_mb": round(info["used_memory"] / MEGABYTE, 2)})
