def book_faults(title, pages):
    """List what is wrong with a book as it was typed."""
    faults = []
    if not 1 <= len(title.strip()) <= 120:
        faults.append("The title has 1 to 120 characters.")
    try:
        number = int(pages)
    except ValueError:
        number = 0
    if not 1 <= number <= 5000:
        faults.append("The pages are a whole number from 1 to 5000.")
    return faults
