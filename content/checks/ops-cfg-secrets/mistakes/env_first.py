# fails: file_first
# hint: file_wins
from pathlib import Path


def secret(env, name):
    path = env.get(f"{name}_FILE")
    if name in env:
        return env[name]
    try:
        text = Path(path).read_text(encoding="utf-8").rstrip("\r\n")
    except OSError as error:
        raise ValueError(f"{name}_FILE can't be read") from error
    if not text:
        raise ValueError(f"{path} is empty")
    return text
