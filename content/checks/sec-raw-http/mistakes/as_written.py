# fails: lower_case
# hint: lower_names
def parse_response(raw):
    head, body = raw.split(b"\r\n\r\n", 1)
    lines = head.decode().splitlines()
    headers = dict(line.split(": ", 1) for line in lines[1:])
    return int(lines[0].split()[1]), headers, body
