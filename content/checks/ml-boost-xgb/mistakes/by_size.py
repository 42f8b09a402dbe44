# fails: duplicates_gone
# hint: whole_rows
import numpy as np


def clean(df):
    return df.drop_duplicates(["carat", "x", "y", "z"]).query("x * y * z > 0")


def dollars_off(log_true, log_predicted):
    return np.abs(np.exp(log_true) - np.exp(log_predicted)).mean()
