# fails: dollars
# hint: back_to_dollars
import numpy as np


def clean(df):
    return df.drop_duplicates().query("x != 0 and y != 0 and z != 0")


def dollars_off(log_true, log_predicted):
    return np.exp(np.abs(log_true - log_predicted).mean())
