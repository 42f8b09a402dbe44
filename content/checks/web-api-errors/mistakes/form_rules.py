# fails: title_faults
# hint: AttributeError
def validate_book(data):
    faults = {}
    if not 1 <= len(data.get("title", "").strip()) <= 120:
        faults["title"] = "1 to 120 characters"
    pages = data.get("pages")
    if type(pages) is not int or not 1 <= pages <= 5000:
        faults["pages"] = "1 to 5000"
    return faults
