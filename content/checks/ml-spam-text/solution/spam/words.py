import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import cross_val_score
from sklearn.naive_bayes import MultinomialNB
from sklearn.pipeline import make_pipeline


def make_model():
    return make_pipeline(TfidfVectorizer(ngram_range=(1, 2)), MultinomialNB())


def spammiest(model, n):
    """Give the n words that speak most for spam."""
    vectoriser, bayes = model.named_steps.values()
    ham, spam = bayes.feature_log_prob_
    return vectoriser.get_feature_names_out()[np.argsort(ham - spam)[:n]]


emails = pd.read_csv("spam/emails.csv")
scores = cross_val_score(make_model(), emails["text"], emails["label"] == "spam", cv=5, scoring="f1")  # free: how you fold is yours
print(scores.mean(), scores.std())

model = make_model().fit(emails["text"], emails["label"])
print(*spammiest(model, 10), sep=", ")  # free: the tenth word is nobody's favourite
print(model.predict(["You have won a report", "Lunch for free?", "Claim your seat at the station"]))
