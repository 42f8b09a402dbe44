# fails: among_several
# hint: list_of_tags
def still_fresh(header, tag):
    return header == "*" or header == tag
