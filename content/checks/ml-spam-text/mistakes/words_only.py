# fails: pairs
# hint: ngrams
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.naive_bayes import MultinomialNB
from sklearn.pipeline import make_pipeline


def make_model():
    return make_pipeline(TfidfVectorizer(), MultinomialNB())
