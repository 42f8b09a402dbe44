# fails: body
# hint: first_empty_line
import socket
import sys


def parse_response(raw):
    parts = raw.split(b"\r\n\r\n")
    head, body = parts[0], parts[1]
    lines = head.decode().splitlines()
    headers = {}
    for line in lines[1:]:
        name, value = line.split(":", 1)
        headers[name.lower()] = value.strip()
    return int(lines[0].split()[1]), headers, body
