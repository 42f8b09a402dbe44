# fails: once_each
# hint: unique
import json
import socket

found = {}
for name in ("localhost", "example.com", "nope.invalid"):
    try:
        results = socket.getaddrinfo(name, 80)
    except socket.gaierror:
        print(name, "not found")
        found[name] = []
        continue
    for family, _, _, _, address in results:
        print(name, family, address[0])
    found[name] = sorted({result[4][0] for result in results})
json.dump(found, open("dns.json", "w"))
