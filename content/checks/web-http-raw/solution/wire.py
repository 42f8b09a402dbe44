def request_bytes(method, path, host):
    """Write a request without a body."""
    lines = [f"{method} {path} HTTP/1.1", f"Host: {host}", "Connection: close", "", ""]
    return "\r\n".join(lines).encode()


def read_answer(data):
    """Take an answer apart into status, headers and body."""
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {}
    for line in lines:
        name, _, content = line.partition(":")
        headers[name.lower()] = content.strip()
    return int(first.split()[1]), headers, body
