# fails: five
# hint: pairs
import numpy as np
from sklearn.ensemble import IsolationForest


def odd(rows):
    x = np.array(rows)
    s = IsolationForest(random_state=0).fit(x).score_samples(x)
    return [int(i) for i in np.argsort(s)[:5]]
