# fails: other_port
# hint: whole_target
import yaml
from scope import require_scope


def allowed(target, check, today):
    c = yaml.safe_load(open("charter.yml"))
    host = target.split(":")[0]
    require_scope(host)
    if host not in [t.split(":")[0] for t in c["targets"]]:
        return False
    if check not in c["allowed"] or check in c["forbidden"]:
        return False
    return c["start"] <= today <= c["end"]
