# fails: unknown
# hint: KeyError
import re
from collections import Counter


def tokenize(text):
    return re.findall("[a-z]+", text.lower())


class Vocab:
    def __init__(self, texts, min_count=1):
        counts = Counter(word for text in texts for word in tokenize(text))
        self.words = ["<pad>", "<unk>"] + [word for word in counts if counts[word] >= min_count]
        self.numbers = {word: number for number, word in enumerate(self.words)}

    def encode(self, text):
        return [self.numbers[word] for word in tokenize(text)]

    def decode(self, numbers):
        return " ".join(self.words[number] for number in numbers)
