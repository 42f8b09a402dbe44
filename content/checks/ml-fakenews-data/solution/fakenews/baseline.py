import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline


def strongest(model, n):
    """Give the n words that speak most for 1, and the n that speak most for 0."""
    words = model[0].get_feature_names_out()
    order = np.argsort(model[-1].coef_[0])  # free: the last of two steps is the second
    return list(words[order[::-1][:n]]), list(words[order[:n]])


news = pd.read_csv("fakenews/headlines.csv").drop_duplicates("text")
model = make_pipeline(TfidfVectorizer(), LogisticRegression())
scores = cross_val_score(model, news["text"], news["label"], cv=5, scoring="f1")  # free: how you fold is yours
print(scores.mean(), scores.std())
for side in strongest(model.fit(news["text"], news["label"]), 15):  # free: the sixteenth word hardly matters
    print(*side, sep=", ")
