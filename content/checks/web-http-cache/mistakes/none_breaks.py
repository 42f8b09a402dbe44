# fails: no_header
# hint: AttributeError
def still_fresh(header, tag):
    for part in header.split(","):
        if part.strip() in ("*", tag, "W/" + tag):
            return True
    return False
