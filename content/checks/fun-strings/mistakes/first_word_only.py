# fails: one_name
# hint: each_word
def clean(name):
    return " ".join(name.split()).capitalize()


def initials(name):
    return "".join(word[0] + "." for word in name.upper().split())


def address(name, domain):
    return clean(name).lower().replace(" ", ".") + "@" + domain


def guests(text):
    return [clean(name) for name in text.split(",") if name.strip()]
