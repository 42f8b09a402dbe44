"""Open services out of a report of Nmap."""

from judge import gives

FILES = ("scan.py",)


def _port(number, state="open", service='<service name="ssh" version="9.6"/>'):
    return f'<port protocol="tcp" portid="{number}"><state state="{state}"/>{service}</port>'


def _host(addr, *ports):
    return f'<host><address addr="{addr}"/><ports>{"".join(ports)}</ports></host>'


def _is(hosts, wanted, hint=None):
    xml = "<nmaprun>" + "".join(hosts) + "</nmaprun>"
    gives("scan.py", f"[tuple(one) for one in services({xml!r})]", wanted, hint=hint)


def one():
    """an open port has address, number, name and version"""
    _is([_host("127.0.0.1", _port(22))], [("127.0.0.1", 22, "ssh", "9.6")], hint="number")


def closed():
    """closed and filtered ports are left out"""
    _is(
        [_host("127.0.0.1", _port(22, "closed"), _port(23, "filtered"), _port(80))],
        [("127.0.0.1", 80, "ssh", "9.6")],
        hint="open_only",
    )


def untold():
    """what isn't told is an empty text"""
    _is(
        [_host("10.0.0.1", _port(22, service=""), _port(80, service='<service name="http"/>'))],
        [("10.0.0.1", 22, "", ""), ("10.0.0.1", 80, "http", "")],
        hint="empty",
    )


def order():
    """they stand by address and then by number: 22 before 443 before 8000"""
    hosts = [_host("10.0.0.2", _port(22)), _host("10.0.0.1", _port(8000), _port(443), _port(22))]
    wanted = [("10.0.0.1", 22), ("10.0.0.1", 443), ("10.0.0.1", 8000), ("10.0.0.2", 22)]
    _is(hosts, [(*one, "ssh", "9.6") for one in wanted], hint="number")


def new_ones():
    """new gives what the older list lacks, also another version"""
    a, b, c = ("h", 22, "ssh", "9.6"), ("h", 80, "http", ""), ("h", 22, "ssh", "9.7")
    gives("scan.py", f"[tuple(one) for one in new({[a]!r}, {[a, b]!r})]", [b])
    gives("scan.py", f"[tuple(one) for one in new({[a, b]!r}, {[c, b]!r})]", [c], hint="whole")
    gives("scan.py", f"list(new({[a, b]!r}, {[a]!r}))", [])
