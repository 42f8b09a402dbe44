# fails: one_word
# hint: smoothing
import numpy as np
from sklearn.feature_extraction.text import CountVectorizer


def spam_share(messages, labels, text):
    vectoriser = CountVectorizer()
    counts = vectoriser.fit_transform(messages).toarray()
    new = vectoriser.transform([text]).toarray()[0]
    sums = []
    for label in (0, 1):
        words = counts[np.array(labels) == label].sum(axis=0) + 1e-9
        sums.append(np.log(np.mean(np.array(labels) == label)) + new @ np.log(words / words.sum()))
    return 1 / (1 + np.exp(sums[0] - sums[1]))
