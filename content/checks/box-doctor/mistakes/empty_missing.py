# fails: found
# hint: empty_is_there
import re
import subprocess


def version(text):
    found = re.search(r"\d+(\.\d+)+", text)
    return found.group() if found else "?"


def line(name, output):
    return f"ok  {name} {version(output)}" if output else f"--  {name} is missing"


def report(outputs):
    return sorted(line(name, output) for name, output in outputs.items())
