# fails: spaces_around
# hint: strip_first
def book_faults(title, pages):
    faults = []
    if not title or len(title) > 120:
        faults.append("title: 1 to 120 characters")
    if not pages.isdigit() or not 1 <= int(pages) <= 5000:
        faults.append("pages: 1 to 5000")
    return faults
