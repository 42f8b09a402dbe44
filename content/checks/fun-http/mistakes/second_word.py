# fails: more_headers
# hint: first_colon
def request(method, host, path):
    return f"{method} {path} HTTP/1.1\r\nHost: {host}\r\n\r\n"


def read(raw):
    head, body = raw.split("\r\n\r\n", 1)
    lines = head.split("\r\n")
    headers = {}
    for line in lines[1:]:
        parts = line.split(":")
        headers[parts[0].lower()] = parts[1].strip()
    return int(lines[0].split()[1]), headers, body


def kind(status):
    return {2: "ok", 3: "moved", 4: "your fault", 5: "their fault"}[status // 100]
