"""Who calls, and by which name: addresses behind proxies, and the names that the site answers to."""

import re
from collections.abc import Iterable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from urllib.parse import urlsplit

IP = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network
LOCAL = ("localhost", "127.0.0.1", "::1")
ANYWHERE = ("0.0.0.0", "::")  # noqa: S104 - what a site listens on is no name of it
WATCHERS = "127.0.0.0/8,::1,10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,fc00::/7"  # this machine and private networks
HOUSEHOLD = 64  # bits of an IPv6 address that one line has; the rest is theirs to choose
_HOST = re.compile(r"(?:\[(?P<v6>[0-9A-Fa-f:.]+)\]|(?P<name>[\w.-]+))(?::\d{1,5})?", re.ASCII)


def read_networks(text: str) -> tuple[Network, ...]:
    """Read addresses and networks, with commas between them. Raises ValueError."""
    try:
        return tuple(ip_network(part, strict=False) for part in parts(text))
    except ValueError:
        raise ValueError("write addresses or networks, such as 127.0.0.1,10.0.0.0/8") from None


def read_names(text: str) -> tuple[str, ...]:
    """Read host names, with commas between them. Raises ValueError."""
    found = [host_name(part) for part in parts(text)]
    if None in found:
        raise ValueError("write names without http:// and without a path, such as mentor.example.org,mentor")
    return tuple(name for name in found if name)


def parts(text: str) -> list[str]:
    """Split a list that somebody wrote with commas or spaces."""
    return [part for part in re.split(r"[,\s]+", text) if part]


def host_name(header: str) -> str | None:
    """Take the name out of a Host header; None where it is none."""
    found = _HOST.fullmatch(header)
    return (found["v6"] or found["name"]).lower().rstrip(".") or None if found else None


def read_ip(text: str) -> IP | None:
    """Read an address, with or without a port; one of IPv4 that came through IPv6 is itself."""
    try:
        found = ip_address(text.partition("%")[0])
    except ValueError:
        name = host_name(text)
        return read_ip(name) if name and name != text else None
    return (isinstance(found, IPv6Address) and found.ipv4_mapped) or found


def line_of(address: str) -> str:
    """Name what one caller has: an address, or in IPv6 a whole network of them."""
    found = read_ip(address)
    if isinstance(found, IPv6Address):
        return str(ip_network((found, HOUSEHOLD), strict=False))
    return str(found or address)


class Callers:
    """What the settings say of callers: the names to answer to, the proxies to believe, who may read the figures."""

    def __init__(self, names: Iterable[str], proxies: Iterable[Network] = (), watchers: Iterable[Network] = ()) -> None:
        self._names = {*LOCAL, *names} - {*ANYWHERE}
        self._proxies, self._watchers = tuple(proxies), tuple(watchers)

    def answers_to(self, header: str | None, own: str) -> bool:
        """Tell whether a Host header names this site; `own` is the address that was called. Browsers always send it."""
        if header is None:
            return True
        name = host_name(header)
        return name is not None and (name in self._names or read_ip(name) == (read_ip(own) or "nobody"))

    def is_proxy(self, address: str) -> bool:
        """Tell whether an address is that of a proxy of ours."""
        return _within(address, self._proxies)

    def seems_a_proxy(self, peer: str, forwarded: Iterable[str]) -> bool:
        """Tell whether somebody near us asks for others, and no setting says that they may."""
        return bool([*forwarded]) and not self.is_proxy(peer) and _within(peer, _NEAR_NETWORKS)

    def caller(self, peer: str, forwarded: Iterable[str]) -> str:
        """Find who called: in X-Forwarded-For, the last address that is no proxy of ours, as long as ours wrote it."""
        caller = peer
        for address in reversed([part for header in forwarded for part in parts(header)]):
            if not self.is_proxy(caller) or read_ip(address) is None:
                break
            caller = address
        return caller

    def may_watch(self, caller: str, forwarded: Iterable[str], peer: str) -> bool:
        """Tell whether somebody may read the figures; never somebody for whom a proxy asks that is not ours."""
        return _within(caller, self._watchers) and (self.is_proxy(peer) or not [*forwarded])


_NEAR_NETWORKS = read_networks(WATCHERS)


def _within(address: str, networks: Iterable[Network]) -> bool:
    found = read_ip(address)
    return found is not None and any(found in network for network in networks)


def host_of(url: str) -> str:
    """Name the host of an address."""
    return (urlsplit(url).hostname or "").lower()
