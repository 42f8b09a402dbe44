import argparse
import json
import socket
import time

from scope import require_scope


def check_port(host, port):
    """Try to connect, and say how it went and how long it took."""
    began = time.perf_counter()
    with socket.socket() as sock:
        sock.settimeout(0.5)
        state = "open" if sock.connect_ex((host, port)) == 0 else "closed"
    ms = (time.perf_counter() - began) * 1000  # free: how long it takes is different each time
    return {"port": port, "state": state, "ms": round(ms, 1)}  # free: how exact the milliseconds are


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--ports", default="22,80,5514,9000,9443")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    require_scope(args.host)
    results = [check_port(args.host, int(port)) for port in args.ports.split(",")]
    if args.json:
        print(json.dumps(results))
    else:
        for result in results:
            print(result["port"], result["state"], result["ms"])


if __name__ == "__main__":
    main()
