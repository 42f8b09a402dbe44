import re


def read_plan(text):
    """Tell what a query plan of SQLite does."""
    index = re.search(r"\bINDEX (\w+)", text)
    return {
        "scan": "SCAN " in text,
        "index": index.group(1) if index else None,
        "sort": "TEMP B-TREE" in text,
    }
