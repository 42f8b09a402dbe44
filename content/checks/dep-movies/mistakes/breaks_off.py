# fails: unknown
# hint: KeyError
import pandas as pd
from scipy.sparse import csr_matrix
from sklearn.metrics.pairwise import cosine_similarity

LEAST = 20

ratings = pd.read_csv("ml-latest-small/ratings.csv")
titles = pd.read_csv("ml-latest-small/movies.csv").set_index("movieId")["title"]
ratings = ratings[ratings.groupby("movieId")["rating"].transform("size") >= LEAST]
ratings["rating"] = ratings["rating"] - ratings.groupby("userId")["rating"].transform("mean")
films, users = ratings["movieId"].astype("category").cat, ratings["userId"].astype("category").cat
names = list(titles[films.categories])
scores = cosine_similarity(csr_matrix((ratings["rating"], (films.codes, users.codes))))


def similar(title, n=10):
    pairs = zip(names, scores[dict(zip(names, range(len(names))))[title]])
    others = [(name, float(score)) for name, score in pairs if name != title]
    return sorted(others, key=lambda pair: pair[1], reverse=True)[:n]
