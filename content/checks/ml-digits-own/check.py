"""A photo of a digit made to look like the training pictures."""

from functools import lru_cache

from judge import expect, value

FILES = ("digits/prepare.py",)
PACKAGES = ("numpy", "PIL")


@lru_cache
def _looked():
    return value(
        "digits/prepare.py",
        """
        import numpy as np
        from PIL import Image
        def paper(width, height, box, mode="L", ink=20):
            page = np.full((height, width), 255, dtype=np.uint8)
            left, top, right, bottom = box
            page[top:bottom, left:right] = ink
            return Image.fromarray(page).convert(mode)
        def look(page):
            found = np.asarray(prepare(page), dtype=float)
            rows, columns = np.nonzero(found > 0.5)
            return {
                "shape": list(found.shape), "low": float(found.min()), "high": float(found.max()),
                "edge": float(max(found[:2].max(), found[-2:].max(), found[:, :2].max(), found[:, -2:].max())) if found.shape == (28, 28) else 9.0,
                "box": [int(rows.min()), int(rows.max()), int(columns.min()), int(columns.max())] if len(rows) else [],
            }
        {"tall": look(paper(200, 260, (20, 30, 60, 170))), "wide": look(paper(300, 200, (150, 120, 270, 160))),
         "colour": look(paper(120, 120, (70, 10, 100, 80), "RGB"))}
    """,
    )


def size():
    """a picture of 200 by 260 pixels becomes an array of 28 by 28"""
    expect(_looked()["tall"]["shape"], [28, 28], of="the shape", hint="last_size")


def white_on_black():
    """the stroke is near 1, the paper near 0, and nothing lies outside 0 to 1"""
    found = _looked()["tall"]
    expect([found["low"] >= 0, found["high"] <= 1], [True, True], of="from 0 to 1", hint="to_one")
    expect(
        [found["high"] > 0.8, found["edge"] < 0.2], [True, True], of="a bright stroke on a dark edge", hint="inverted"
    )


def fills_height():
    """a tall stroke fills the height up to the margin: about 20 of 28 rows"""
    top, bottom, _, _ = _looked()["tall"]["box"] or [0, 0, 0, 0]
    expect(17 <= bottom - top + 1 <= 22, True, of=f"17 to 22 rows, and yours are {bottom - top + 1}", hint="crop_first")


def centred():
    """a stroke at the side of the paper ends up in the middle"""
    for name in ("tall", "wide"):
        top, bottom, left, right = _looked()[name]["box"] or [0, 0, 0, 0]
        middle = [abs((top + bottom) / 2 - 13.5) <= 1.5, abs((left + right) / 2 - 13.5) <= 1.5]
        expect(middle, [True, True], of=f"the {name} stroke is in the middle of rows and columns", hint="centre_it")


def proportions():
    """a wide stroke stays wide: more than twice as wide as high"""
    top, bottom, left, right = _looked()["wide"]["box"] or [0, 0, 0, 0]
    expect(right - left + 1 > 2 * (bottom - top + 1), True, of="wider than twice its height", hint="keep_shape")


def colour():
    """a colour picture works as well"""
    expect(_looked()["colour"]["shape"], [28, 28], of="the shape of a colour picture", hint="grey_first")
