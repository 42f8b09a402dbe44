import argparse
import sys
from ipaddress import ip_address, ip_network

KNOWN = [ip_network(net) for net in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8")]


def describe(address):
    """Say in one line what an address is."""
    words = [str(address), f"IPv{address.version}", "private" if address.is_private else "public"]
    if address.is_loopback:
        words.append("loopback")
    words.append(next((str(net) for net in KNOWN if address in net), "none"))
    return " ".join(words)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("addresses", nargs="*")
    parser.add_argument("--net")
    args = parser.parse_args()
    try:
        for text in args.addresses:
            print(describe(ip_address(text)))
        if args.net:
            net = ip_network(args.net)
            print(net.num_addresses, net[1], net[-2])
    except ValueError as error:
        print(error, file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
