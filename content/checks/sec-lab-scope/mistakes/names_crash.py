# fails: names
# hint: names_too
import ipaddress


def require_scope(host):
    if not ipaddress.ip_address(host).is_loopback:
        raise PermissionError("outside the lab: " + host)
