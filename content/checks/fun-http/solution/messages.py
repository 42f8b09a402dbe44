KINDS = {2: "ok", 3: "moved", 4: "your fault", 5: "their fault"}


def request(method, host, path):
    return f"{method} {path} HTTP/1.1\r\nHost: {host}\r\n\r\n"


def read(raw):
    head, _, body = raw.partition("\r\n\r\n")
    first, *lines = head.split("\r\n")
    headers = {}
    for line in lines:
        name, _, text = line.partition(":")
        headers[name.lower()] = text.strip()
    return int(first.split()[1]), headers, body


def kind(status):
    return KINDS[status // 100]
