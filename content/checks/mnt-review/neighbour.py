"""Prove that a function that should shout text is right: upper case, and a text without letters stays as it is."""


def shout(text):
    """Shout, but wrongly."""
    return text.title()


cases = {"hey you": "HEY YOU", "42": "42"}
print([text for text, wanted in cases.items() if shout(text) != wanted])
