import socket
import ssl
import sys
import time


def look():
    """Give days left, TLS version and cipher of the server."""
    context = ssl.create_default_context(cafile="lab.crt")
    with socket.create_connection(("127.0.0.1", 9443), timeout=5) as plain:  # free: how patient it is
        with context.wrap_socket(plain, server_hostname="localhost") as tls:
            ends = ssl.cert_time_to_seconds(tls.getpeercert()["notAfter"])
            return (ends - time.time()) / 86400, tls.version(), tls.cipher()[0]


def main():
    try:
        days, version, cipher = look()
    except OSError as error:
        print("no answer:", error)
        return 3
    print(f"{days:.1f} days left, {version}, {cipher}")
    return 2 if days < 7 else 1 if days < 21 else 0


if __name__ == "__main__":
    sys.exit(main())
