# fails: points
# hint: before_space
import re
from collections import Counter

STOP = {"the", "a", "an", "of", "and", "is", "in", "to", "it"}


def words(text):
    return [word for word in re.findall(r"[^\W\d_]+", text.lower()) if word not in STOP]


def score(sentence, counts):
    own = words(sentence)
    return sum(counts[word] for word in own) / len(own) if own else 0


def summarise(text, n=3):
    sentences = re.findall(r"[^.!?]+[.!?]", text)
    sentences = [one.strip() for one in sentences]
    sentences = sentences or [""]
    counts = Counter(words(text))
    best = sorted(range(len(sentences)), key=lambda place: -score(sentences[place], counts))[:n]
    return " ".join(sentences[place] for place in sorted(best))


def rouge(summary, reference):
    wanted = set(words(reference))
    return len(wanted & set(words(summary))) / len(wanted)
