# fails: a_copy
# hint: copy_first
import numpy as np


def clean(df):
    df.drop_duplicates(inplace=True)
    return df[(df[["x", "y", "z"]] != 0).all(axis=1)]


def dollars_off(log_true, log_predicted):
    return np.abs(np.exp(log_true) - np.exp(log_predicted)).mean()
