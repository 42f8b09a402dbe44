# fails: escaped_quote
# hint: quotes_inside
import re

P = re.compile(r'(\S+) - - \[(.*?)\] "(\S+) (\S+) \S+" (\d+) (\S+) "([^"]*)" "([^"]*)"')


def parse_line(line):
    m = P.match(line)
    if not m:
        return None
    ip, time, method, path, status, size, _, agent = m.groups()
    size = 0 if size == "-" else int(size)
    return {
        "ip": ip,
        "time": time,
        "method": method,
        "path": path,
        "status": int(status),
        "size": size,
        "agent": agent,
    }
