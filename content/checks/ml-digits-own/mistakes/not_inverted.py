# fails: white_on_black
# hint: inverted
import numpy as np


def prepare(picture):
    return np.asarray(picture.convert("L").resize((28, 28))) / 255
