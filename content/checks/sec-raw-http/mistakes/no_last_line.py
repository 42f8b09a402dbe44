# fails: request
# hint: request_lines
import socket
import sys


def parse_response(raw):
    head, body = raw.split(b"\r\n\r\n", 1)
    lines = head.decode().splitlines()
    headers = dict(line.lower().split(": ", 1) for line in lines[1:])
    return int(lines[0].split()[1]), headers, body


if __name__ == "__main__":
    s = socket.socket()
    s.connect(("127.0.0.1", 8000))
    s.sendall(f"GET {sys.argv[1]} HTTP/1.1\nHost: localhost\nConnection: close\n".encode())
    data = b""
    while True:
        part = s.recv(1024)
        if not part:
            break
        data += part
    print(parse_response(data))
