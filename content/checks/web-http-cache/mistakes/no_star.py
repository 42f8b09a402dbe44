# fails: star
# hint: any_tag
def still_fresh(header, tag):
    if header is None:
        return False
    return tag in [part.strip().replace("W/", "") for part in header.split(",")]
