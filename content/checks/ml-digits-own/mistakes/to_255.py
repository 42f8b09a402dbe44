# fails: white_on_black
# hint: to_one
import numpy as np
from PIL import Image, ImageOps


def prepare(picture):
    grey = ImageOps.invert(picture.convert("L"))
    small = ImageOps.contain(grey.crop(grey.getbbox()), (20, 20))
    page = Image.new("L", (28, 28))
    page.paste(small, ((28 - small.width) // 2, (28 - small.height) // 2))
    return np.asarray(page)
