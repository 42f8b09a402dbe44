# fails: weak
# hint: weak_mark
def still_fresh(header, tag):
    if header is None:
        return False
    return header == "*" or tag in [part.strip() for part in header.split(",")]
