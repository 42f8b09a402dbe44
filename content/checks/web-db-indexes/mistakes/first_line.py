# fails: sorts
# hint: every_line
def read_plan(text):
    line = text.splitlines()[0]
    words = line.split()
    name = words[words.index("INDEX") + 1] if "INDEX" in words else None
    return {"scan": "SCAN" in words, "index": name, "sort": "TEMP" in words}
