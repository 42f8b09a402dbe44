# fails: images
# hint: exclamation
import re
from urllib.parse import urlsplit


def strip_images(text):
    return re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)


def decide(call, sources, acts, hosts):
    for text in call["args"].values():
        for url in re.findall(r"https?://\S+", str(text), re.IGNORECASE):
            if urlsplit(url).hostname not in hosts:
                return "refuse"
    if call["tool"] in acts and any(source != "user" for source in sources):
        return "ask"
    return "run"
