# fails: in_order
# hint: by_key
def lines(answer):
    objects = [(item["Key"], item["Size"]) for item in answer.get("Contents", [])]
    word = "object" if len(objects) == 1 else "objects"
    total = sum(size for _, size in objects)
    return [*(f"{key} {size} B" for key, size in objects), f"{len(objects)} {word}, {total} B"]
