# fails: counts
# hint: three_in_order
# file: src/tally/__init__.py
def count(text):
    return len(text.splitlines()), len(text.split(" ")), len(text)
