# fails: first_line
# hint: line_ends
def request_bytes(method, path, host):
    return f"{method} {path} HTTP/1.1\nHost: {host}\nConnection: close\n\n".encode()
