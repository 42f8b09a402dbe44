# fails: score
# hint: f1_of_spam
import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import cross_val_score
from sklearn.naive_bayes import MultinomialNB
from sklearn.pipeline import make_pipeline


def make_model():
    return make_pipeline(TfidfVectorizer(ngram_range=(1, 2)), MultinomialNB())


def spammiest(model, n):
    ham, spam = model[1].feature_log_prob_
    return list(model[0].get_feature_names_out()[np.argsort(spam - ham)[::-1][:n]])


emails = pd.read_csv("spam/emails.csv")
scores = cross_val_score(make_model(), emails["text"], emails["label"], scoring="f1")
print(scores.mean(), scores.std())
