# fails: repeated
# hint: every_time
import re


def too_strange(text, known):
    words = set(re.findall(r"\w+", text.lower()))
    return not words or len(words - set(known)) > len(words) / 2
