# fails: unknown
# hint: stays
import re


def filled(text, values):
    return re.sub(r"\{([A-Za-z_]+)\}", lambda m: str(values.get(m[1], "")), text)


def holes(text):
    return list(dict.fromkeys(re.findall(r"\{([A-Za-z_]+)\}", text)))
