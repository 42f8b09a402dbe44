"""Turn the title of a song into the name of a file: small letters, words joined by dashes, .mp3 at the end.

split() without an argument takes the words, whatever spaces lie between them, and join puts the dashes in.
"""


def file_name(title):
    return "-".join(title.lower().split()) + ".mp3"


print(file_name("  Blue   Moon "))
print(file_name("Summertime"))
