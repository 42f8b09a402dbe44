# fails: small
# hint: too_small
from ipaddress import ip_network


def plan(block, zones, used=()):
    """Cut a block into a public and a private subnet for each zone."""
    network = ip_network(block)
    if any(network.overlaps(ip_network(other)) for other in used):
        raise ValueError(f"{block} overlaps a network that is used")
    bits = (2 * len(zones) - 1).bit_length()
    if network.prefixlen + bits > 30:
        raise ValueError(f"{block} is too small")
    names = [f"{zone}-{kind}" for kind in ("public", "private") for zone in zones]
    return {name: str(part) for name, part in zip(names, network.subnets(prefixlen_diff=bits))}
