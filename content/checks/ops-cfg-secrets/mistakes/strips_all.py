# fails: spaces
# hint: only_breaks
from pathlib import Path


def secret(env, name):
    path = env.get(f"{name}_FILE")
    if path is None:
        return env[name]
    try:
        text = Path(path).read_text(encoding="utf-8").strip()
    except OSError as error:
        raise ValueError(f"{name}_FILE can't be read") from error
    if not text:
        raise ValueError(f"{path} is empty")
    return text
