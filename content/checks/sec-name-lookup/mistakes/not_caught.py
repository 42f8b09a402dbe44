# fails: addresses
# hint: caught
import json
import socket

found = {}
for name in ("localhost", "example.com", "nope.invalid"):
    found[name] = sorted({result[4][0] for result in socket.getaddrinfo(name, 80)})
    print(name, found[name])
json.dump(found, open("dns.json", "w"))
