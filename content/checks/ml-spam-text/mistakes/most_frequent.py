# fails: spammiest_two
# hint: difference
import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.naive_bayes import MultinomialNB
from sklearn.pipeline import make_pipeline


def make_model():
    return make_pipeline(TfidfVectorizer(ngram_range=(1, 2)), MultinomialNB())


def spammiest(model, n):
    order = np.argsort(model[1].feature_log_prob_[0])[::-1]
    return list(model[0].get_feature_names_out()[order[:n]])
