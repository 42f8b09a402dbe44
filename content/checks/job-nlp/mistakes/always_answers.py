# fails: no_idea
# hint: below
import csv

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics.pairwise import cosine_similarity

faq = list(csv.DictReader(open("faq.csv")))
v = TfidfVectorizer()
X = v.fit_transform([r["question"] for r in faq])


def answer(question):
    s = cosine_similarity(v.transform([question]), X)[0]
    return faq[s.argmax()]["answer"]
