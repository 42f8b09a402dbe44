import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB


def spam_share(messages, labels, text):
    """Give the probability that a text is spam."""
    vectoriser = CountVectorizer()
    counts = vectoriser.fit_transform(messages).toarray()
    new = vectoriser.transform([text]).toarray()[0]
    labels = np.asarray(labels)
    logs = []
    for label in (0, 1):
        words = counts[labels == label].sum(axis=0) + 1
        logs.append(np.log(np.mean(labels == label)) + new @ np.log(words / words.sum()))
    return 1 / (1 + np.exp(logs[0] - logs[1]))


messages = [
    "win a prize now", "cheap watches for you", "you have won money", "click and win money",
    "lunch at noon", "see you at the station", "the report is ready", "can you call me",
]
print(spam_share(messages, [1, 1, 1, 1, 0, 0, 0, 0], "win a watch"))  # free: the messages are yours

X, y = load_breast_cancer(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=42, stratify=y)
print(GaussianNB().fit(X_train, y_train).score(X_test, y_test))
