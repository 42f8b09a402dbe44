def count(text):
    """Give the number of lines, words and characters."""
    return len(text.splitlines()), len(text.split()), len(text)
