# fails: as_json
# hint: json_only
import argparse
import json
import socket
import time

from scope import require_scope

parser = argparse.ArgumentParser()
parser.add_argument("--host")
parser.add_argument("--ports")
parser.add_argument("--json", action="store_true")
args = parser.parse_args()
require_scope(args.host)
results = []
for port in args.ports.split(","):
    began = time.time()
    sock = socket.socket()
    sock.settimeout(0.5)
    state = "open" if sock.connect_ex((args.host, int(port))) == 0 else "closed"
    results.append({"port": int(port), "state": state, "ms": time.time() - began})
    print(port, state, time.time() - began)
if args.json:
    print(json.dumps(results))
