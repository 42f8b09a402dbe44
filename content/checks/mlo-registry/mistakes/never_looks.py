# fails: tampered
# hint: own_hash
import hashlib
import json
from pathlib import Path


def versions(folder, name):
    return sorted(int(file.stem) for file in Path(folder, name).glob("*.json"))


def publish(folder, name, model):
    Path(folder, name).mkdir(parents=True, exist_ok=True)
    version = max(versions(folder, name), default=0) + 1
    text = json.dumps(model)
    digest = hashlib.sha256(text.encode()).hexdigest()
    Path(folder, name, f"{version}.json").write_text(text)
    Path(folder, name, f"{version}.sha256").write_text(digest)
    return version


def load(folder, name, version):
    content = Path(folder, name, f"{version}.json").read_bytes()
    return json.loads(content)


def promote(folder, name, version):
    if version not in versions(folder, name):
        raise LookupError(version)
    Path(folder, name, "live").write_text(str(version))


def live(folder, name):
    file = Path(folder, name, "live")
    return int(file.read_text()) if file.exists() else None
