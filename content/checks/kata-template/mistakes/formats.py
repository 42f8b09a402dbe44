# fails: unknown
# hint: KeyError
import re


def filled(text, values):
    return text.format(**values)


def holes(text):
    return list(dict.fromkeys(re.findall(r"(?<!\{)\{([A-Za-z_]+)\}", text)))
