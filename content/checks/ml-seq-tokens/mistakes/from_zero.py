# fails: own_numbers
# hint: from_two
import re
from collections import Counter


def tokenize(text):
    return re.findall("[a-z]+", text.lower())


class Vocab:
    def __init__(self, texts, min_count=1):
        counts = Counter(word for text in texts for word in tokenize(text))
        self.words = [word for word in counts if counts[word] >= min_count]

    def encode(self, text):
        return [self.words.index(word) if word in self.words else 1 for word in tokenize(text)]

    def decode(self, numbers):
        return " ".join(self.words[number] for number in numbers)
