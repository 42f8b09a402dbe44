def clean(name):
    return " ".join(word.capitalize() for word in name.split())


def initials(name):
    return "".join(word[0] + "." for word in clean(name).split())


def address(name, domain):
    return clean(name).lower().replace(" ", ".") + "@" + domain


def guests(text):
    names = [clean(name) for name in text.split(",")]
    return [name for name in names if name]
