# fails: private
# hint: loopback_only
from ipaddress import ip_address


def require_scope(host):
    try:
        address = ip_address(host)
    except ValueError:
        raise PermissionError(host) from None
    if not (address.is_private and not host.startswith("192.0.2")):
        raise PermissionError(host)
