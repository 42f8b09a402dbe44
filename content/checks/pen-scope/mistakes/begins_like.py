# fails: inside
# hint: networks
from ipaddress import ip_address, ip_network


def within(address, networks):
    """Tell whether an address lies in one of some networks."""
    return any(str(address).startswith(network.split(".")[0]) for network in networks)


def allowed(scope, ip, now):
    """Tell whether the scope covers a target at this time."""
    try:
        address = ip_address(ip)
    except ValueError:
        return False
    if not scope.get("signed_by") or not scope["start"] <= now < scope["end"]:
        return False
    return within(address, scope["inside"]) and not within(address, scope["outside"])
