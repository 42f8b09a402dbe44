import re
from collections import Counter


def tokenize(text):
    return re.findall(r"\w+", text.lower())


class Vocab:
    """Gives each word that comes often enough a number."""

    def __init__(self, texts, min_count=1):
        counts = Counter(word for text in texts for word in tokenize(text))
        known = [word for word, count in counts.most_common() if count >= min_count]
        self.words = ["<pad>", "<unk>", *known]
        self.numbers = {word: number for number, word in enumerate(self.words)}

    def encode(self, text):
        return [self.numbers.get(word, 1) for word in tokenize(text)]

    def decode(self, numbers):
        return " ".join(self.words[number] for number in numbers)


def pad_batch(lists):
    longest = max(map(len, lists))
    return [one + [0] * (longest - len(one)) for one in lists]
