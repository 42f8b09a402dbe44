# fails: zeros_gone
# hint: any_of_three
import numpy as np


def clean(df):
    empty = (df["x"] == 0) & (df["y"] == 0) & (df["z"] == 0)
    return df[~empty].drop_duplicates()


def dollars_off(log_true, log_predicted):
    return np.abs(np.exp(log_true) - np.exp(log_predicted)).mean()
