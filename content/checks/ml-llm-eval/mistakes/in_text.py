# fails: numbers
# hint: whole_numbers
import re
from collections import Counter


def words(text):
    return re.findall(r"\w+", text.lower())


def exact(answer, truth):
    return words(answer) == words(truth)


def f1(answer, truth):
    said, right = words(answer), words(truth)
    common = sum((Counter(said) & Counter(right)).values())
    if common == 0:
        return 0.0
    precision, recall = common / len(said), common / len(right)
    return 2 * precision * recall / (precision + recall)


def numbers(text):
    return re.findall(r"\d+(?:\.\d+)?", text)


def invented(answer, source):
    known = source
    return [number for number in numbers(answer) if number not in known]
