# fails: counts
# hint: counted
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
    bad, missing = Counter(), Counter()
    with open("access.log") as f, open("rejects.txt", "w") as out:
        for n, line in enumerate(f, 1):
            e = parse_line(line)
            if e is None:
                out.write(f"{n} {line}")
            elif e["status"] >= 400:
                bad[e["ip"]] += 1
                missing[e["path"]] += 1
    print(bad)
    for path, n in missing.most_common(5):
        print(path, n)
