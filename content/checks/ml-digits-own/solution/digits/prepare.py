import numpy as np
from PIL import Image, ImageOps


def prepare(picture):
    """Make a photo of a digit look like MNIST."""
    grey = ImageOps.invert(picture.convert("L"))
    stroke = grey.crop(grey.point(lambda light: light if light > 100 else 0).getbbox())  # free: where paper ends is yours
    stroke = ImageOps.contain(stroke, (20, 20))  # free: a pixel more or less is yours
    page = Image.new("L", (28, 28))
    page.paste(stroke, ((28 - stroke.width) // 2, (28 - stroke.height) // 2))  # free: a pixel more or less is yours
    return np.asarray(page) / 255  # free: 256 is as good
