# fails: whole_answer
# hint: read_to_end
import socket
import sys


def parse_response(raw):
    head, body = raw.split(b"\r\n\r\n", 1) if b"\r\n\r\n" in raw else (raw, b"")
    lines = head.decode().splitlines()
    headers = {}
    for line in lines[1:]:
        name, value = line.split(":", 1)
        headers[name.lower()] = value.strip()
    words = lines[0].split()
    return (int(words[1]) if len(words) > 1 else 0), headers, body


if __name__ == "__main__":
    s = socket.socket()
    s.connect(("127.0.0.1", 8000))
    s.sendall(b"GET " + sys.argv[1].encode() + b" HTTP/1.0\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    status, headers, body = parse_response(s.recv(4096))
    print(status, headers, len(body))
