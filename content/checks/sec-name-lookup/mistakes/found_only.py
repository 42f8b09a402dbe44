# fails: kept
# hint: sorted_lists
import json
import socket

found = {}
for name in ("localhost", "example.com", "nope.invalid"):
    try:
        addresses = {result[4][0] for result in socket.getaddrinfo(name, None)}
    except socket.gaierror:
        print(name, "not found")
        continue
    for address in addresses:
        print(name, address)
    found[name] = list(addresses)
json.dump(found, open("dns.json", "w"))
