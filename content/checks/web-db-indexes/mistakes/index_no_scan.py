# fails: covering
# hint: scan_with_index
import re


def read_plan(text):
    found = re.findall(r"USING (?:COVERING )?INDEX (\w+)", text)
    return {"scan": not found and "SCAN" in text, "index": found[0] if found else None, "sort": "TEMP B-TREE" in text}
