# fails: no_index
# hint: none_used
def read_plan(text):
    name = None
    for line in text.splitlines():
        words = line.split()
        if "USING" in words:
            name = [word for word in words[words.index("USING") + 1 :] if word not in ("COVERING", "INDEX")][0]
    return {"scan": "SCAN" in text, "index": name, "sort": "TEMP B-TREE" in text}
