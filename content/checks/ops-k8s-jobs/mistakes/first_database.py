# fails: several
# hint: all_databases
import json

MEGABYTE = 1024 * 1024


def line(info, keyspace):
    keys = keyspace.get("db0", {"keys": 0})["keys"]
    return json.dumps({"keys": keys, "memory_mb": round(info["used_memory"] / MEGABYTE, 2)})
