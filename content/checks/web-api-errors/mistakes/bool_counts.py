# fails: pages_faults
# hint: pages_rule
def validate_book(data):
    faults = {}
    title, pages = data.get("title"), data.get("pages")
    if not isinstance(title, str) or not 1 <= len(title.strip()) <= 120:
        faults["title"] = "1 to 120 characters"
    if not isinstance(pages, int) or not 1 <= pages <= 5000:
        faults["pages"] = "1 to 5000"
    return faults
