# fails: empty_line
# hint: line_ends
def request_bytes(method, path, host):
    return f"{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n".encode()
