# fails: other_host
# hint: scope_called
import yaml


def allowed(target, check, today):
    c = yaml.safe_load(open("charter.yml"))
    if target not in c["targets"] or check not in c["allowed"] or check in c["forbidden"]:
        return False
    return c["start"] <= today <= c["end"]
