# fails: both
# hint: go_on
def book_faults(title, pages):
    if not title.strip() or len(title.strip()) > 120:
        return ["The title has 1 to 120 characters."]
    if not pages.isdigit() or not 1 <= int(pages) <= 5000:
        return ["The pages go from 1 to 5000."]
    return []
