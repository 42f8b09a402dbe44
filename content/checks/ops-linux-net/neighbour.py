"""A letter box says what became of a letter: read, locked, missing, or broken for any other trouble.

PermissionError and FileNotFoundError are kinds of OSError, so they come first.
"""


def fetch(opener):
    try:
        return "read: " + opener()
    except FileNotFoundError:
        return "missing"
    except PermissionError:
        return "locked"
    except OSError as error:
        return f"broken: {error}"


def raiser(error):
    raise error


print(fetch(lambda: "hello"))
for trouble in (FileNotFoundError(), PermissionError(), OSError("rust")):
    print(fetch(lambda: raiser(trouble)))
