# fails: words
# hint: lower_words
from collections import Counter


def tokenize(text):
    return text.lower().split()


class Vocab:
    def __init__(self, texts, min_count=1):
        counts = Counter(word for text in texts for word in tokenize(text))
        self.words = ["<pad>", "<unk>"] + [word for word in counts if counts[word] >= min_count]
