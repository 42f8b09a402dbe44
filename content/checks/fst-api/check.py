"""An API that names each bad field."""

from judge import gives

FILES = ("api.py",)
START = """
    import json
    films = []
    def post(**fields):
        return list(handle("POST", "/films", json.dumps(fields), films))
"""


def added():
    """a good film gets 201 and id 1, the next one id 2"""
    lines = START + "    [post(title=' Up ', stars=5), post(title='Jaws', stars=1), films]"
    first, second = {"id": 1, "title": "Up", "stars": 5}, {"id": 2, "title": "Jaws", "stars": 1}
    gives("api.py", lines, [[201, first], [201, second], [first, second]], hint="stored")


def listed():
    """GET gives 200 and all films"""
    lines = START + "    post(title='Up', stars=5)\n    list(handle('GET', '/films', '', films))"
    gives("api.py", lines, [200, [{"id": 1, "title": "Up", "stars": 5}]], hint="stored")


def title():
    """a missing, blank or numeric title is required, and 41 characters are too long"""
    lines = (
        START
        + "    [post(stars=2), post(title='  ', stars=2), post(title=7, stars=2), post(title='x' * 41, stars=2), post(title=' ' + 'x' * 40, stars=2)[0], len(films)]"
    )
    required = [422, {"errors": {"title": "required"}}]
    gives("api.py", lines, [required] * 3 + [[422, {"errors": {"title": "too long"}}], 201, 1], hint="strip_first")


def stars():
    """0, 6, 2.5, "3", True and nothing aren't stars"""
    lines = START + "    [post(title='Up', stars=s) for s in (0, 6, 2.5, '3', True, None)]"
    gives("api.py", lines, [[422, {"errors": {"stars": "1 to 5"}}]] * 6, hint="whole")


def both():
    """two bad fields are named in one answer, and nothing is stored"""
    lines = START + "    [post(), films]"
    gives("api.py", lines, [[422, {"errors": {"title": "required", "stars": "1 to 5"}}], []], hint="all_at_once")


def broken():
    """broken JSON and a list are 400"""
    lines = START + "    [list(handle('POST', '/films', body, films)) for body in ('{oh', '[1]', '')]"
    gives("api.py", lines, [[400, {"error": "bad json"}]] * 3, hint="no_object")


def elsewhere():
    """another path is 404, another method 405"""
    lines = (
        START
        + "    [list(handle(m, p, '{}', films)) for m, p in (('GET', '/film'), ('POST', '/'), ('DELETE', '/films'))]"
    )
    gives("api.py", lines, [[404, {"error": "not found"}]] * 2 + [[405, {"error": "not allowed"}]], hint="path_first")
