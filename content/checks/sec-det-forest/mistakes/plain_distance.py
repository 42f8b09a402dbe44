# fails: planted_rows
# hint: mads
import numpy as np
from sklearn.ensemble import IsolationForest

NAMES = ["requests", "paths", "users", "failures"]


def odd(rows):
    x = np.array(rows)
    s = IsolationForest(random_state=0).fit(x).score_samples(x)
    d = abs(x - np.median(x, axis=0))
    return [(int(i), NAMES[int(np.argmax(d[i]))]) for i in np.argsort(s)[:5]]
