"""A kernel that slides over a picture, with stride and padding."""

from judge import expect, value

FILES = ("filters.py",)
PACKAGES = ("numpy", "scipy", "sklearn")

PICTURE = "np.array([[1.0, 2, 0, 1], [0, 1, 3, 1], [2, 1, 0, 0], [1, 0, 1, 2], [0, 2, 1, 1]])"
KERNEL = "np.array([[1.0, 0, -1], [2, 0, -2], [0, 1, 3]])"


def _slid(more=""):
    return value(
        "filters.py", f"import numpy as np\n[[float(n) for n in row] for row in conv2d({PICTURE}, {KERNEL}{more})]"
    )


def slides():
    """a 3x3 kernel on a 5x4 picture gives 3 rows of 2 numbers, the first one -4"""
    found = _slid()
    expect([len(found), len(found[0])], [3, 2], of="rows and columns of the result", hint="where_it_fits")
    expect(found, [[-4.0, 1.0], [4.0, 9.0], [7.0, 1.0]], of="conv2d", places=5, hint="not_flipped")


def strides():
    """with stride=2 only every second place counts"""
    expect(_slid(", stride=2"), [[-4.0], [7.0]], of="conv2d with stride=2", places=5, hint="steps_in_picture")


def padded():
    """with pad=1 the result is as large as the picture, with zeros around it"""
    expect(
        _slid(", pad=1"),
        [
            [-1.0, 12.0, 8.0, 1.0],
            [1.0, -4.0, 1.0, 6.0],
            [-2.0, 4.0, 9.0, 5.0],
            [5.0, 7.0, 1.0, 3.0],
            [-4.0, -2.0, 0.0, 3.0],
        ],
        of="conv2d with pad=1",
        places=5,
        hint="zeros_around",
    )


def both():
    """with stride=2 and pad=1 there are 3 rows of 2 numbers"""
    expect(
        _slid(", stride=2, pad=1"),
        [[-1.0, 8.0], [-2.0, 9.0], [-4.0, 0.0]],
        of="conv2d with stride=2 and pad=1",
        places=5,
        hint="zeros_around",
    )


def sizes():
    """out_size(32, 3, 2, 1) is 16, out_size(28, 5, 1, 0) is 24 and out_size(7, 2, 3, 0) is 2"""
    found = value(
        "filters.py", "[out_size(32, 3, 2, 1), out_size(28, 5, 1, 0), out_size(7, 2, 3, 0), out_size(5, 5, 1, 2)]"
    )
    expect([int(one) for one in found], [16, 24, 2, 5], of="out_size", hint="rounded_down")


def untouched():
    """the picture that was given stays as it was"""
    lines = f"import numpy as np\npicture = {PICTURE}\nbefore = picture.copy()\nconv2d(picture, {KERNEL}, pad=1)\nbool((before == picture).all())"
    expect(value("filters.py", lines), True, of="the picture is the same as before")
