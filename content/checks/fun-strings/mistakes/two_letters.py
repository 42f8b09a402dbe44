# fails: letters
# hint: steps
def clean(name):
    return " ".join(name.split()).title()


def initials(name):
    words = clean(name).split()
    return words[0][0] + "." + words[1][0] + "."


def address(name, domain):
    return clean(name).lower().replace(" ", ".") + "@" + domain


def guests(text):
    return [clean(name) for name in text.split(",") if name.strip()]
