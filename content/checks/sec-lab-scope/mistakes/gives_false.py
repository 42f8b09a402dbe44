# fails: outside
# hint: raised
from ipaddress import ip_address


def require_scope(host):
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
