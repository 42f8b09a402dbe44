# fails: good_book
# hint: TypeError
def book_faults(title, pages):
    faults = []
    if len(title.strip()) < 1 or len(title.strip()) > 120:
        faults.append("title: 1 to 120 characters")
    if pages < 1 or pages > 5000:
        faults.append("pages: 1 to 5000")
    return faults
