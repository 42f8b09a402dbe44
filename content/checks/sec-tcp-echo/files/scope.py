"""The guard of your lab."""

from ipaddress import ip_address


def require_scope(host):
    """Let loopback addresses pass and refuse everything else."""
    with open("guard.log", "a", encoding="utf-8") as log:  # noqa: PTH123
        log.write(f"{host}\n")
    try:
        allowed = ip_address(host).is_loopback
    except ValueError:
        allowed = False
    if not allowed:
        raise PermissionError(f"{host} is outside the lab")
