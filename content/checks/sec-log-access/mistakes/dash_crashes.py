# fails: no_size
# hint: ValueError
import re

P = re.compile(r'(\S+) - - \[(.*?)\] "(\S+) (\S+) \S+" (\d+) (\S+) "([^"]*)" "(.*)"$')


def parse_line(line):
    m = P.match(line)
    if m:
        keys = ["ip", "time", "method", "path", "status", "size", "_", "agent"]
        d = dict(zip(keys, m.groups()))
        d.pop("_")
        d["status"] = int(d["status"])
        d["size"] = int(d["size"])
        return d
