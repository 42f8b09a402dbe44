# fails: excluded
# hint: networks
from ipaddress import ip_address, ip_network


def within(address, networks):
    """Tell whether an address lies in one of some networks."""
    return any(address in ip_network(network) for network in networks)


def allowed(scope, ip, now):
    """Tell whether the scope covers a target at this time."""
    try:
        address = ip_address(ip)
    except ValueError:
        return False
    if not scope.get("signed_by") or not scope["start"] <= now < scope["end"]:
        return False
    return within(address, scope["inside"])
