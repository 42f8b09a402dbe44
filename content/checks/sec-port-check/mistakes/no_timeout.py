# fails: timeout
# hint: timeout_set
import argparse
import socket
import time

from scope import require_scope

parser = argparse.ArgumentParser()
parser.add_argument("--host")
parser.add_argument("--ports")
parser.add_argument("--json", action="store_true")
args = parser.parse_args()
require_scope(args.host)
for port in args.ports.split(","):
    began = time.time()
    sock = socket.socket()
    if sock.connect_ex((args.host, int(port))) == 0:
        print(port, "open", time.time() - began)
    else:
        print(port, "closed", time.time() - began)
