# fails: headers
# hint: steps
def parse_response(raw):
    head, body = raw.split(b"\r\n\r\n", 1)
    lines = head.decode().splitlines()
    headers = {}
    for line in lines[1:]:
        headers[line.split(":")[0].lower()] = line.split(":")[1].strip()
    return int(lines[0].split()[1]), headers, body
