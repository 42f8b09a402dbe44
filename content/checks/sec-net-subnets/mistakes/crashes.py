# fails: bad_input
# hint: ValueError
import sys
from ipaddress import ip_address, ip_network

KNOWN = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8"]

if sys.argv[1] == "--net":
    net = ip_network(sys.argv[2])
    hosts = list(net.hosts())
    print(net.num_addresses, hosts[0], hosts[-1])
else:
    for text in sys.argv[1:]:
        ip = ip_address(text)
        found = "none"
        for known in KNOWN:
            if ip in ip_network(known):
                found = known
        print(text, ip.version, "private" if ip.is_private else "public", "loopback" if ip.is_loopback else "", found)
