# fails: several
# hint: each_one
import sys
from ipaddress import ip_address, ip_network

KNOWN = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8"]
ip = ip_address(sys.argv[1])
found = "none"
for known in KNOWN:
    if ip in ip_network(known):
        found = known
print(ip, ip.version, "private" if ip.is_private else "public", "loopback" if ip.is_loopback else "", found)
