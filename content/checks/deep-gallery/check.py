"""A page of pictures with boxes."""

from functools import lru_cache
from xml.etree import ElementTree

from judge import expect, fail, value

FILES = ("gallery.py",)
FOUND = [("dog", 0.874, (10, 20, 60, 50)), ("<cat> & co", 0.5, (0, 0, 5, 8)), ("cow", 0.49, (1, 1, 2, 2))]


@lru_cache
def _svg(least=""):
    text = value("gallery.py", f"svg('my \"park\".jpg', 200, 100, {FOUND!r}{least})")
    try:
        return list(ElementTree.fromstring(text).iter()), text
    except ElementTree.ParseError as error:
        fail("an SVG that can be read", f"{error}: {text[:150]}", hint="escape")


def _of(kind, least=""):
    return [one for one in _svg(least)[0] if one.tag.split("}")[-1] == kind]


def readable():
    """labels such as "<cat> & co" and a name with quotes don't break the SVG"""
    expect([one.tag.split("}")[-1] for one in _svg()[0]][0], "svg", of="the outer element")
    names = [v for one in _of("image") for key, v in one.attrib.items() if key.split("}")[-1] == "href"]
    expect(names, ['my "park".jpg'], of="the picture", hint="escape")


def boxes():
    """the corners 10, 20, 60, 50 become x 10, y 20, width 50, height 30"""
    rects = [[float(one.get(key)) for key in ("x", "y", "width", "height")] for one in _of("rect")]
    expect(rects, [[10, 20, 50, 30], [0, 0, 5, 8]], of="the boxes", hint="size")


def captions():
    """the captions are dog 87% and <cat> & co 50%"""
    expect(
        ["".join(one.itertext()).strip() for one in _of("text")],
        ["dog 87%", "<cat> & co 50%"],
        of="the captions",
        hint="percent",
    )


def limit():
    """with least=0.8 only the dog stays"""
    expect(len(_of("rect", ", least=0.8")), 1, of="boxes from 0.8 on", hint="from_least")


PAGES = """
    dog, cow = ("dog", 0.9, (0, 0, 5, 5)), ("cow", 0.2, (1, 1, 2, 2))
    page([("a.jpg", 20, 10, [dog, dog, cow]), ("b.jpg", 20, 10, [dog])])
    one = open("gallery.html", encoding="utf-8").read()
    page([("b.jpg", 20, 10, [dog, cow], 0.1)])
    [one, open("gallery.html", encoding="utf-8").read()]
"""


def whole():
    """gallery.html has a heading, both pictures and "3 things in 2 pictures" """
    first, second = value("gallery.py", PAGES)
    expect("<h1" in first.lower(), True, of="a heading in gallery.html")
    expect([first.count("<svg"), first.count("<rect")], [2, 3], of="pictures and boxes", hint="counted")
    expect("3 things in 2 pictures" in first, True, of="the count in the page", hint="counted")
    expect(
        "2 things in 1 pictures" in second or "2 things in 1 picture" in second,
        True,
        of="the count with least 0.1",
        hint="counted",
    )
