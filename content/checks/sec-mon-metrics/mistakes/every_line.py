# fails: all_labels
# hint: this_name_only
import time
import urllib.request


def total(text):
    n = 0
    for line in text.splitlines():
        if line.startswith("lab_events"):
            n += float(line.split(" ")[-1])
    return n
