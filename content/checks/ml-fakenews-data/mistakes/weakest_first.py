# fails: in_order
# hint: strongest_first
import numpy as np


def strongest(model, n):
    words = model[0].get_feature_names_out()
    order = np.argsort(model[-1].coef_[0])
    return list(words[order[-n:]]), list(words[order[:n]])
