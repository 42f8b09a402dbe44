# fails: index_name
# hint: word_after
def read_plan(text):
    name = text.split("USING INDEX")[1].strip() if "USING INDEX" in text else None
    return {"scan": "SCAN" in text, "index": name, "sort": "B-TREE" in text}
