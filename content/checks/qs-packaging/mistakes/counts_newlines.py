# fails: long_text
# hint: by_split
# file: src/tally/__init__.py
def count(text):
    return text.count("\n") + 1, len(text.split()), len(text)
