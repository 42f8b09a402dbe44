# fails: other_numbers
# hint: two_parts
import re
import subprocess


def version(text):
    found = re.search(r"[\d.]+", text)
    return found.group() if found else "?"


def line(name, output):
    return f"--  {name} is missing" if output is None else f"ok  {name} {version(output)}"


def report(outputs):
    return sorted(line(name, output) for name, output in outputs.items())
