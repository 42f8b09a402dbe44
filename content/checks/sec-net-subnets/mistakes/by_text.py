# fails: edge_of_a_network
# hint: steps
import sys
from ipaddress import ip_address

for text in sys.argv[1:]:
    ip = ip_address(text)
    found = "none"
    if text.startswith("10."):
        found = "10.0.0.0/8"
    elif text.startswith("172.16."):
        found = "172.16.0.0/12"
    elif text.startswith("192.168."):
        found = "192.168.0.0/16"
    elif text.startswith("127."):
        found = "127.0.0.0/8"
    print(text, ip.version, "private" if ip.is_private else "public", "loopback" if ip.is_loopback else "", found)
