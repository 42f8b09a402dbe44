"""A parcel label has lines `To: Ana` and then, after an empty line, a letter. Read the label alone."""

parcel = "To: Ana\nFRAGILE: yes\n\nDear Ana: here it is"
label = {}
for line in parcel[: parcel.index("\n\n")].split("\n"):
    key, value = line.split(": ")
    label.update({key.casefold(): value})
print(label)
