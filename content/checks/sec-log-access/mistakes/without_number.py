# fails: rejects
# hint: numbered
import re
from collections import Counter

P = re.compile(r'(\S+) - - \[(.*?)\] "(\S+) (\S+) \S+" (\d+) (\S+) "([^"]*)" "(.*)"$')


def parse_line(line):
    m = P.match(line)
    if m:
        keys = ["ip", "time", "method", "path", "status", "size", "_", "agent"]
        d = dict(zip(keys, m.groups()))
        d.pop("_")
        d["status"] = int(d["status"])
        d["size"] = int(d["size"].replace("-", "0"))
        return d


if __name__ == "__main__":
    with open("access.log") as f, open("rejects.txt", "w") as out:
        for line in f:
            if parse_line(line) is None:
                out.write(line)
