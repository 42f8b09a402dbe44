"""A model that is opened only if it is the one that was saved."""

from judge import expect, gives, raises, value

FILES = ("store.py",)
PACKAGES = ("joblib",)
ABOUT = '{"version": "1", "accuracy": 0.97, "features": ["alcohol", "od280"]}'
SAVED = f"""
    import json, os
    from pathlib import Path
    model = {{"weights": [1, 2, 3], "name": "wine"}}
    save(model, "wine-1", {ABOUT})
    file, card = Path("models/wine-1.joblib"), Path("models/wine-1.json")
"""


def files():
    """save leaves models/wine-1.joblib and models/wine-1.json"""
    gives("store.py", f"{SAVED}\n    [file.exists(), card.exists()]", [True, True], hint="two_files")


def card():
    """the JSON has version, accuracy and features as they were given"""
    lines = f"{SAVED}\n    found = json.loads(card.read_text())\n    [found.get(name) for name in ('version', 'accuracy', 'features')]"
    gives("store.py", lines, ["1", 0.97, ["alcohol", "od280"]], hint="about_it")


def hashed():
    """sha256 in it is the hash of the file's bytes"""
    lines = f"{SAVED}\n    import hashlib\n    json.loads(card.read_text()).get('sha256') == hashlib.sha256(file.read_bytes()).hexdigest()"
    gives("store.py", lines, True, hint="of_the_bytes")


def loaded():
    """load_model gives the model back"""
    gives("store.py", f"{SAVED}\n    load_model('wine-1')", {"weights": [1, 2, 3], "name": "wine"})


def one_byte():
    """one changed byte, at the start or the end, raises ValueError"""
    for place in ("0", "-1"):
        lines = f"{SAVED}\n    data = bytearray(file.read_bytes())\n    data[{place}] ^= 1\n    file.write_bytes(data)\n    load_model('wine-1')"
        raises("store.py", lines, "ValueError", hint="compare_first")


def before_loading():
    """a foreign file isn't loaded at all: nothing in it runs"""
    lines = f"""{SAVED}
    import joblib
    class Trap:
        def __reduce__(self):
            return (os.mkdir, ("trapped",))
    joblib.dump(Trap(), file)
    try:
        load_model("wine-1")
        answer = "loaded"
    except ValueError:
        answer = "refused"
    [answer, os.path.exists("trapped")]"""
    expect(
        value("store.py", lines), ["refused", False], of="the answer, and whether the trap ran", hint="compare_first"
    )


def two_models():
    """a second name has files of its own"""
    lines = f"{SAVED}\n    save([7], 'wine-2', {{}})\n    [load_model('wine-1')['name'], load_model('wine-2')]"
    gives("store.py", lines, ["wine", [7]], hint="by_name")
