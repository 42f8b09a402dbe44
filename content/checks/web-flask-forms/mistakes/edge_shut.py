# fails: good_book
# hint: edges_count
def book_faults(title, pages):
    faults = []
    if not 1 <= len(title.strip()) <= 120:
        faults.append("title: 1 to 120 characters")
    if not pages.isdigit() or not 1 < int(pages) < 5000:
        faults.append("pages: 1 to 5000")
    return faults
