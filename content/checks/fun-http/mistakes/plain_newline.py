# fails: first_lines
# hint: line_ends
def request(method, host, path):
    return f"{method} {path} HTTP/1.1\nHost: {host}\n\n"


def read(raw):
    head, body = raw.split("\r\n\r\n", 1)
    lines = head.split("\r\n")
    headers = {}
    for line in lines[1:]:
        name, text = line.split(": ", 1)
        headers[name.lower()] = text
    return int(lines[0].split()[1]), headers, body


def kind(status):
    return {2: "ok", 3: "moved", 4: "your fault", 5: "their fault"}[status // 100]
