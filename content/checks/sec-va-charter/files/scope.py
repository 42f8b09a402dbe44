"""The guard of your lab."""

from ipaddress import ip_address


def require_scope(host):
    """Let loopback addresses pass and refuse everything else."""
    try:
        allowed = ip_address(host).is_loopback
    except ValueError:
        allowed = False
    if not allowed:
        raise PermissionError(f"{host} is outside the lab")
