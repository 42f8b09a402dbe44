# fails: spaces_in_label
# hint: ValueError
def total(text):
    n = 0
    for line in text.splitlines():
        if line.startswith("lab_events_total{"):
            n += float(line.split(" ")[1])
    return n
