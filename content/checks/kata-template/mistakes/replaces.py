# fails: once
# hint: once
import re


def filled(text, values):
    for name, value in values.items():
        text = text.replace("{" + name + "}", str(value))
    return text


def holes(text):
    return list(dict.fromkeys(re.findall(r"\{([A-Za-z_]+)\}", text)))
