# fails: wrong_ones
# hint: tell_wrong
import csv
import sys

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics.pairwise import cosine_similarity

faq = list(csv.DictReader(open("faq.csv")))
v = TfidfVectorizer()
X = v.fit_transform([r["question"] for r in faq])


def answer(question):
    s = cosine_similarity(v.transform([question]), X)[0]
    if s.max() < 0.2:
        return "I do not know"
    return faq[s.argmax()]["answer"]


if __name__ == "__main__":
    tests = list(csv.DictReader(open("tests.csv")))
    hits = 0
    for t in tests:
        n = int(t["number"])
        right = faq[n - 1]["answer"] if n else "I do not know"
        hits += answer(t["question"]) == right
    print(f"{hits / len(tests):.0%}")
