# fails: other_check
# hint: steps
import yaml
from scope import require_scope


def allowed(target, check, today):
    c = yaml.safe_load(open("charter.yml"))
    require_scope(target.split(":")[0])
    return target in c["targets"] and check not in c["forbidden"] and c["start"] <= today <= c["end"]
