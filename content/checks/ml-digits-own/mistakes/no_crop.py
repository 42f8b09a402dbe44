# fails: fills_height
# hint: crop_first
import numpy as np
from PIL import Image, ImageOps


def prepare(picture):
    small = ImageOps.contain(ImageOps.invert(picture.convert("L")), (20, 20))
    page = Image.new("L", (28, 28))
    page.paste(small, ((28 - small.width) // 2, (28 - small.height) // 2))
    return np.asarray(page) / 255
