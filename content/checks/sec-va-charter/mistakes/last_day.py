# fails: dates
# hint: both_ends
import yaml
from scope import require_scope


def allowed(target, check, today):
    c = yaml.safe_load(open("charter.yml"))
    require_scope(target.split(":")[0])
    if target not in c["targets"] or check not in c["allowed"] or check in c["forbidden"]:
        return False
    return c["start"] <= today < c["end"]
