"""A playlist that behaves like a list, and shuffles only for a while."""

from judge import expect, gives, raises, run, source, value

FILES = ("playlist.py",)
SONGS = "songs = [Track(title, seconds) for title, seconds in (('Sun', 90), ('Rain', 200), ('Fog', 45), ('Snow', 120))]\np = Playlist(list(songs))\n"
TITLES = "[track.title for track in {}]"


def tracks():
    """two equal tracks fill one place in a set, and none can be changed"""
    gives("playlist.py", "len({Track('Sun', 90), Track('Sun', 90), Track('Sun', 91)})", 2, hint="frozen")
    raises("playlist.py", "Track('Sun', 90).seconds = 1", "FrozenInstanceError", hint="frozen")
    gives("playlist.py", "hasattr(Track('Sun', 90), '__dict__')", False, hint="frozen")


def like_a_list():
    """len is 4, p[-1] is the last track, for goes through all and in finds one"""
    lines = (
        SONGS + "(len(p), p[-1].title, p[0].title, [t.title for t in p], Track('Fog', 45) in p, Track('Fog', 4) in p)"
    )
    gives("playlist.py", lines, (4, "Snow", "Sun", ["Sun", "Rain", "Fog", "Snow"], True, False), hint="hand_on")


def slices():
    """p[1:3] is a Playlist of two, with the tracks Rain and Fog"""
    gives(
        "playlist.py",
        SONGS + "(type(p[1:3]).__name__, [t.title for t in p[1:3]])",
        ("Playlist", ["Rain", "Fog"]),
        hint="slice",
    )


def added():
    """two playlists together are a new one, and the old ones stay"""
    lines = SONGS + "q = p + Playlist([Track('Hail', 10)])\n(type(q).__name__, [t.title for t in q], len(p))"
    gives("playlist.py", lines, ("Playlist", ["Sun", "Rain", "Fog", "Snow", "Hail"], 4), hint="new_one")


def shown():
    """repr shows the tracks, and sorted with a key works"""
    expect("Rain" in value("playlist.py", SONGS + "repr(p)"), True, of="repr names the tracks", hint="repr")
    gives("playlist.py", SONGS + "[t.seconds for t in sorted(p, key=lambda t: t.seconds)]", [45, 90, 120, 200])


def shuffled():
    """in the with block the order is another one, after it the old one, after an error too"""
    lines = """
        songs = [Track(str(number), number) for number in range(30)]
        p = Playlist(list(songs))
        with p.shuffled() as mixed:
            inside = [t.seconds for t in mixed]
        after = [t.seconds for t in p]
        try:
            with p.shuffled() as mixed:
                raise KeyError
        except KeyError:
            pass
        (inside != list(range(30)), sorted(inside) == list(range(30)), after == list(range(30)), [t.seconds for t in p] == after)
    """
    found = value("playlist.py", lines, before="import random\nrandom.seed(3)")
    expect(found[:2], (True, True), of="the order is another one, with the same tracks", hint="mix_them")
    expect(found[2:], (True, True), of="the old order is back, after an error too", hint="put_back")


def few_methods():
    """no __iter__ and no __contains__, and the file's own asserts hold"""
    names = source("playlist.py").names()
    for name in ("__iter__", "__contains__", "__reversed__"):
        expect(name in names, False, of=f"{name} is there", hint="no_extras")
    run("playlist.py")
