# fails: two_fields
# hint: and_or
import yaml


def translate(text):
    rule = yaml.safe_load(text)["detection"]

    def test(event):
        return any(event.get(k) == v for k, v in rule["selection"].items())

    return test
