from pathlib import Path

import yaml
from scope import require_scope


def allowed(target, check, today):
    """Tell whether the charter covers a check of a target today."""
    require_scope(target.rpartition(":")[0])
    charter = yaml.safe_load(Path("charter.yml").read_text())
    return (
        target in charter["targets"]
        and check in charter["allowed"]
        and check not in charter["forbidden"]
        and charter["start"] <= today <= charter["end"]
    )
