# fails: limits
# hint: steps
def request(method, host, path):
    return f"{method} {path} HTTP/1.1\r\nHost: {host}\r\n\r\n"


def read(raw):
    head, body = raw.split("\r\n\r\n", 1)
    lines = head.split("\r\n")
    headers = {}
    for line in lines[1:]:
        name, text = line.split(": ", 1)
        headers[name.lower()] = text
    return int(lines[0].split()[1]), headers, body


def kind(status):
    if status <= 300:
        return "ok"
    if status <= 400:
        return "moved"
    return "your fault" if status <= 500 else "their fault"
