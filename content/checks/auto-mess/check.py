"""Thirty files to practise on, made again by every run."""

from judge import expect, fail, run

FILES = ("make_mess.py",)


def _made(**before):
    done = run("make_mess.py", files=before or None)
    return done, {name.removeprefix("mess/"): text for name, text in done.files.items() if name.startswith("mess/")}


def _parts(files):
    return [name.rpartition(".") for name in files]


def thirty():
    """mess/ holds 30 files"""
    _, files = _made()
    expect(len(files), 30, of="the number of files in mess", hint="ten_by_three")


def kinds():
    """ten names, each as .txt, .csv and .jpg"""
    _, files = _made()
    stems = {stem for stem, _, _ in _parts(files)}
    kinds = {kind: sum(suffix == kind for _, _, suffix in _parts(files)) for kind in ("txt", "csv", "jpg")}
    expect(
        (len(stems), kinds),
        (10, {"txt": 10, "csv": 10, "jpg": 10}),
        of="names, and files of each kind",
        hint="ten_by_three",
    )


def odd_names():
    """some names have spaces, and some have capitals"""
    _, files = _made()
    names = [stem for stem, _, _ in _parts(files)]
    if not any(" " in name for name in names) or not any(name != name.lower() for name in names):
        fail("a space in some names and a capital in some", ", ".join(sorted(names)), hint="odd")


def one_line():
    """there is one line in each file"""
    _, files = _made()
    for name, text in files.items():
        expect(len(text.splitlines()), 1, of=f"the lines in {name}", hint="a_line_in_each")


def twins():
    """two files have the same content, and the others differ"""
    _, files = _made()
    texts = [text.strip() for text in files.values()]
    again = {text for text in texts if texts.count(text) > 1}
    expect([texts.count(text) for text in again], [2], of="how many files are the same", hint="just_two")


def told():
    """it prints 30 files, and so does a second run"""
    done, files = _made()
    done.says("30 files", hint="counts")
    again, files = _made(**{f"mess/{name}": text for name, text in files.items()})
    again.says("30 files", hint="counts")
    expect(len(files), 30, of="the number of files after a second run", hint="counts")
