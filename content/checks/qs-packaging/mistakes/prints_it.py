# fails: counts
# hint: three_in_order
# file: src/tally/__init__.py
def count(text):
    print((len(text.splitlines()), len(text.split()), len(text)))
