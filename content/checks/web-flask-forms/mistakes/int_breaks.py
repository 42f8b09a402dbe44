# fails: no_number
# hint: ValueError
def book_faults(title, pages):
    faults = []
    title = title.strip()
    if not title or len(title) > 120:
        faults.append("title: 1 to 120 characters")
    if int(pages) < 1 or int(pages) > 5000:
        faults.append("pages: 1 to 5000")
    return faults
