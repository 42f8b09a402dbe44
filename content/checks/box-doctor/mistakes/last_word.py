# fails: numbers
# hint: whole_number
import subprocess


def version(text):
    for word in text.split():
        if word[0].isdigit():
            return word
    return "?"


def line(name, output):
    return f"--  {name} is missing" if output is None else f"ok  {name} {version(output)}"


def report(outputs):
    return sorted(line(name, output) for name, output in outputs.items())
