# fails: lazy
# hint: yields
import re

import requests

URL = "https://api.github.com/repos/python/cpython/tags?per_page=100"
FINAL = re.compile(r"v(\d+)\.(\d+)\.(\d+)")
answers = []


def items(url, max_pages):
    found = []
    for _ in range(max_pages):
        response = requests.get(url, timeout=10)
        answers.append(response)
        found.extend(response.json())
        if "next" not in response.links:
            break
        url = response.links["next"]["url"]
    yield from found


def main():
    names = [item["name"] for item in items(URL, 3)]
    print(f"{len(names)} tags in {len(answers)} pages")
    finals = [name for name in names if FINAL.fullmatch(name)]
    for name in sorted(finals, key=lambda name: [int(part) for part in name[1:].split(".")]):
        print(name)
    print(answers[-1].headers["X-RateLimit-Remaining"], "calls remain")


if __name__ == "__main__":
    main()
