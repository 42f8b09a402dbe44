# fails: party
# hint: empty_ones
def clean(name):
    return " ".join(name.split()).title()


def initials(name):
    return "".join(word[0] + "." for word in clean(name).split())


def address(name, domain):
    return clean(name).lower().replace(" ", ".") + "@" + domain


def guests(text):
    return [clean(name) for name in text.split(",") if name]
