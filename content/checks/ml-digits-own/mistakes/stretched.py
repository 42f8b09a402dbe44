# fails: proportions
# hint: keep_shape
import numpy as np
from PIL import Image, ImageOps


def prepare(picture):
    grey = ImageOps.invert(picture.convert("L"))
    page = Image.new("L", (28, 28))
    page.paste(grey.crop(grey.getbbox()).resize((20, 20)), (4, 4))
    return np.asarray(page) / 255
