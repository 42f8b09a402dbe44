from hashlib import sha256
from pathlib import Path


def numbers(releases):
    return sorted(int(place.name) for place in Path(releases).glob("*") if place.name.isdigit())


def fingerprinted(name, content):
    stem, dot, ending = name.rpartition(".")
    return f"{stem}.{sha256(content).hexdigest()[:8]}{dot}{ending}"


def build(source, releases):
    number = max(numbers(releases), default=0) + 1
    target = Path(releases, str(number))
    target.mkdir(parents=True)
    page = Path(source, "index.html").read_text(encoding="utf-8")  # free: any name of UTF-8
    for file in Path(source).iterdir():
        if file.name != "index.html":
            name = fingerprinted(file.name, file.read_bytes())
            (target / name).write_bytes(file.read_bytes())
            page = page.replace(f'"{file.name}"', f'"{name}"')
    (target / "index.html").write_text(page, encoding="utf-8")  # free: any name of UTF-8
    Path(releases, "current").write_text(str(number))
    return number


def rollback(releases):
    current = Path(releases, "current")
    earlier = [number for number in numbers(releases) if number < int(current.read_text())]
    if not earlier:
        raise LookupError("nothing to go back to")
    current.write_text(str(earlier[-1]))
    return earlier[-1]
