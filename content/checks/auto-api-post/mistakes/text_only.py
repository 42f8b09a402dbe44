# fails: the_key
# hint: joined
import hashlib
import json
from pathlib import Path

POSTED = Path("posted.json")
LONGEST = 500


def key(day, text):
    return hashlib.sha256(text.encode()).hexdigest()


def post(text, day, send=None):
    if len(text) > LONGEST:
        raise ValueError(f"{len(text)} characters are too many")
    if send is None:
        print("would post:", text)
        return
    posted = json.loads(POSTED.read_text()) if POSTED.exists() else []
    name = key(day, text)
    if name not in posted:
        send(text, name)
        POSTED.write_text(json.dumps([*posted, name]))
