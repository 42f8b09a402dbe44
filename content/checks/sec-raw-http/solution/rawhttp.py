import socket
import sys


def fetch(path):
    """Ask for a path and read the answer to its end."""
    request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
    with socket.create_connection(("127.0.0.1", 8000), timeout=5) as sock:  # free: the place and the patience
        sock.sendall(request.encode())
        raw = b""
        while part := sock.recv(4096):  # free: how much is read at once
            raw += part
    return raw


def parse_response(raw):
    """Give status, headers and body."""
    head, _, body = raw.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {}
    for line in lines:
        name, _, text = line.partition(":")
        headers[name.lower()] = text.strip()
    return int(first.split()[1]), headers, body


if __name__ == "__main__":
    status, headers, body = parse_response(fetch(sys.argv[1]))
    print(status, headers, len(body))
