# fails: a_list
# hint: and_or
import yaml


def translate(text):
    rule = yaml.safe_load(text)["detection"]
    return lambda event: all(k in event and event[k] == v for k, v in rule["selection"].items())
