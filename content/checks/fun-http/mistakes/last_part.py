# fails: body_with_gaps
# hint: first_empty
def request(method, host, path):
    return f"{method} {path} HTTP/1.1\r\nHost: {host}\r\n\r\n"


def read(raw):
    head, *rest = raw.split("\r\n\r\n")
    lines = head.split("\r\n")
    headers = {}
    for line in lines[1:]:
        name, text = line.split(": ", 1)
        headers[name.lower()] = text
    return int(lines[0].split()[1]), headers, rest[-1]


def kind(status):
    return {2: "ok", 3: "moved", 4: "your fault", 5: "their fault"}[status // 100]
