# fails: card
# hint: about_it
import hashlib
import json
from pathlib import Path

import joblib

FOLDER = Path("models")


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def save(model, name, about):
    FOLDER.mkdir(exist_ok=True)
    file = FOLDER / f"{name}.joblib"
    joblib.dump(model, file)
    file.with_suffix(".json").write_text(json.dumps({"sha256": digest(file)}), encoding="utf-8")


def load_model(name):
    file = FOLDER / f"{name}.joblib"
    if digest(file) != json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))["sha256"]:
        raise ValueError(f"{file} isn't the file that was saved")
    return joblib.load(file)
