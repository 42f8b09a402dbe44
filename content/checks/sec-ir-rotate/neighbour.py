"""A choir changes its song sheets from capitals to small letters. All sheets are changed, or none, if one can't be read.

The new sheets are made first. They take the place of the old ones only when every one of them worked.
"""

sheets = ["AVE MARIA", "LULLABY", "???"]


def changed(sheet):
    if not sheet.replace(" ", "").isalpha():
        raise ValueError(sheet)
    return sheet.lower()


try:
    fresh = [changed(sheet) for sheet in sheets]
except ValueError as unreadable:
    print("nothing changed because of", unreadable)
else:
    sheets = fresh
print(sheets)
