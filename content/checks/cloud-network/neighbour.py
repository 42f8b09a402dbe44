"""Cut one street of addresses in four."""

from ipaddress import ip_network

for part in ip_network("192.168.4.0/24").subnets(prefixlen_diff=2):
    print(part, part.num_addresses)
