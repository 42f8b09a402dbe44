# fails: a_change
# hint: read_first
import json
import socket
import sys

found = {}
for name in ("localhost", "example.com", "nope.invalid"):
    try:
        found[name] = sorted({result[4][0] for result in socket.getaddrinfo(name, None)})
        for address in found[name]:
            print(name, address)
    except socket.gaierror:
        found[name] = []
        print(name, "not found")
json.dump(found, open("dns.json", "w"))
if "--expect" in sys.argv:
    for name, addresses in json.load(open("dns.json")).items():
        if addresses != found[name]:
            print("CHANGED", name)
