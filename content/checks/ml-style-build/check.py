"""A picture as a pencil sketch, by Sobel edges."""

from judge import expect, value

FILES = ("style/sketch.py",)
PACKAGES = ("numpy", "scipy", "sklearn")


def _sketch(picture):
    return value(
        "style/sketch.py",
        f"import numpy as np\nnp.round(np.asarray(sketch(np.array({picture})), dtype=float), 6).tolist()",
    )


def same_size():
    """a picture of 3 by 4 gives a sketch of 3 by 4"""
    found = _sketch([[0.0, 0, 0, 0], [0, 1, 1, 0], [0, 1, 1, 0.5]])
    expect([len(found), len(found[0])], [3, 4], of="the size of the sketch", hint="zeros_around")


def edges():
    """its strongest edge is 0, its weakest place 0.67"""
    found = _sketch([[0.0, 0, 0, 0], [0, 1, 1, 0], [0, 1, 1, 0.5]])
    wanted = [
        [0.6712, 0.26479, 0.26479, 0.6712],
        [0.26479, 0.01361, 0.0, 0.16173],
        [0.26479, 0.01361, 0.16173, 0.26479],
    ]
    expect(found, wanted, of="sketch", places=3, hint="both_ways")


def even_grey():
    """an even grey has an edge only where the zeros begin: 1 in its middle, 0 in its corners"""
    found = _sketch([[0.7] * 3] * 3)
    expect(
        found,
        [[0.0, 0.057191, 0.0], [0.057191, 1.0, 0.057191], [0.0, 0.057191, 0.0]],
        of="sketch",
        places=3,
        hint="largest",
    )


def brighter():
    """a picture of twice the brightness gives the same sketch"""
    one, two = _sketch([[0.1, 0.4], [0.2, 0.3]]), _sketch([[0.2, 0.8], [0.4, 0.6]])
    expect(one, two, of="the sketch of a darker picture", places=5, hint="largest")


def black():
    """a black picture gives white paper, ones everywhere"""
    expect(_sketch([[0.0, 0.0], [0.0, 0.0]]), [[1.0, 1.0], [1.0, 1.0]], of="sketch of a black picture", hint="no_zero")
