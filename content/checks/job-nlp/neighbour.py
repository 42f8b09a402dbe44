"""A music shop finds the record that a customer half remembers, by the words of its title, or says that it can't help.

Common words weigh little, rare words weigh much. If even the best match is weak, it isn't offered.
"""

from sklearn.feature_extraction.text import TfidfVectorizer

titles = ["songs of the sea", "night trains of the north", "songs for rainy nights"]
words = TfidfVectorizer().fit(titles)
shelf = words.transform(titles)
for wish in ("something about trains in the north", "a cookery book"):
    likeness = (shelf @ words.transform([wish]).T).toarray().ravel()
    place = likeness.argsort()[-1]
    print(wish, "->", titles[place] if likeness[place] > 0.3 else "sorry, no idea")
