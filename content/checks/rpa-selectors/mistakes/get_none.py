# fails: absent_key
# hint: key_there
def fits(element, selector):
    """Tell whether the element has all that the selector asks for."""
    return all(element.get(key) == wanted for key, wanted in selector.items())


def locate(screen, selectors):
    """Give the one element of the first selector that fits exactly one, and the selector's place."""
    counts = []
    for place, selector in enumerate(selectors):
        found = [element for element in screen if fits(element, selector)]
        if len(found) == 1:
            return found[0], place
        counts.append(str(len(found)))
    raise LookupError(", ".join(counts))
