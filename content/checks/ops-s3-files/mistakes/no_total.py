# fails: three
# hint: total_last
def lines(answer):
    objects = sorted((item["Key"], item["Size"]) for item in answer.get("Contents", []))
    word = "object" if len(objects) == 1 else "objects"
    total = len(objects)
    return [*(f"{key} {size} B" for key, size in objects), f"{len(objects)} {word}, {total} B"]
