# fails: single
# hint: one_object
def lines(answer):
    objects = sorted((item["Key"], item["Size"]) for item in answer.get("Contents", []))
    word = "objects"
    total = sum(size for _, size in objects)
    return [*(f"{key} {size} B" for key, size in objects), f"{len(objects)} {word}, {total} B"]
