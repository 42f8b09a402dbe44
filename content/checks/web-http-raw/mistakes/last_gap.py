# fails: body
# hint: first_gap
def request_bytes(method, path, host):
    return f"{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode()


def read_answer(data):
    parts = data.split(b"\r\n\r\n")
    lines = parts[0].decode().split("\r\n")
    headers = {line.split(":", 1)[0].lower(): line.split(":", 1)[1].strip() for line in lines[1:]}
    return int(lines[0].split()[1]), headers, parts[-1]
