import argparse
import hashlib
import hmac
import json
import os
import sys


def state(path):
    s = os.lstat(path)
    if os.path.islink(path):
        return ["", s.st_mode & 0o7777, s.st_uid, os.readlink(path)]
    with open(path, "rb") as f:
        return [hashlib.sha256(f.read()).hexdigest(), s.st_mode & 0o7777, s.st_uid, ""]


def scan():
    result = {}
    for folder, _, names in os.walk("lab_etc"):
        for name in names:
            path = os.path.join(folder, name)
            result[path] = state(path)
    return result


def seal(text):
    with open("fim.key", "rb") as f:
        return hmac.digest(f.read(), text.encode(), "sha256").hex()


def baseline():
    if not os.path.exists("fim.key"):
        with open("fim.key", "wb") as f:
            f.write(os.urandom(32))
    text = json.dumps(scan())
    with open("baseline.json", "w") as f:
        json.dump({"data": text, "mac": seal(text)}, f)


def check():
    try:
        with open("baseline.json") as f:
            saved = json.load(f)
        genuine = hmac.compare_digest(seal(saved["data"]), saved["mac"])
    except (ValueError, KeyError):
        genuine = False
    if not genuine:
        print("baseline refused")
        sys.exit(2)
    before, now = json.loads(saved["data"]), scan()
    lines = []
    for path in before:
        if path not in now:
            lines.append("DELETED " + path)
            continue
        if before[path][0] != now[path][0] or before[path][3] != now[path][3]:
            lines.append("CONTENT " + path)
        if before[path][1] != now[path][1]:
            lines.append("MODE " + path)
    lines += ["NEW " + path for path in now if path not in before]
    for line in lines:
        print(line)
    sys.exit(1 if lines else 0)


parser = argparse.ArgumentParser()
parser.add_argument("what", choices=["baseline", "check"])
baseline() if parser.parse_args().what == "baseline" else check()
