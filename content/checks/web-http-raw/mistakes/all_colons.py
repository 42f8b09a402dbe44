# fails: headers
# hint: first_colon
def request_bytes(method, path, host):
    return f"{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode()


def read_answer(data):
    head, body = data.split(b"\r\n\r\n", 1)
    lines = head.decode().split("\r\n")
    pairs = [line.split(":") for line in lines[1:]]
    return int(lines[0].split()[1]), {pair[0].lower(): pair[1].strip() for pair in pairs}, body
