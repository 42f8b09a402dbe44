# fails: all_labels
# hint: this_name_only
import re


def total(text):
    found = re.search(r"^lab_events_total{.*} (\S+)$", text, re.M)
    return float(found[1]) if found else 0
