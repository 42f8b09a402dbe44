# fails: other_tag
# hint: whole_tag
def still_fresh(header, tag):
    return tag.strip('"') in (header or "")
