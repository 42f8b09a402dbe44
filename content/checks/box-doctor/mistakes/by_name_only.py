# fails: order
# hint: missing_first
import re
import subprocess


def version(text):
    found = re.search(r"\d+(\.\d+)+", text)
    return found.group() if found else "?"


def line(name, output):
    return f"--  {name} is missing" if output is None else f"ok  {name} {version(output)}"


def report(outputs):
    return [line(name, outputs[name]) for name in sorted(outputs)]
