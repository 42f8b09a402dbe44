# fails: missing
# hint: both_told
def validate_book(data):
    title, pages = data.get("title"), data.get("pages")
    if not isinstance(title, str) or not 1 <= len(title.strip()) <= 120:
        return {"title": "1 to 120 characters"}
    if type(pages) is not int or not 1 <= pages <= 5000:
        return {"pages": "1 to 5000"}
    return {}
