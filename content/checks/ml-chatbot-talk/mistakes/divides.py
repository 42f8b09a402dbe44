# fails: nothing
# hint: ZeroDivisionError
import re


def too_strange(text, known):
    words = re.findall(r"\w+", text.lower())
    return sum(word not in known for word in words) / len(words) > 0.5
