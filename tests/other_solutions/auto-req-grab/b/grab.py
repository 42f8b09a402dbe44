"""Fetch what urls.txt names; a page that is there already is not in the way."""
import argparse, csv, os, re
import polite


def name_for(url):
    return "pages/" + re.sub(r"[^a-z0-9]+", "_", url.split("//", 1)[1].lower()).strip("_") + ".html"


def before():
    try:
        with open("manifest.csv", newline="", encoding="utf-8") as f:
            return {r[0]: r for r in list(csv.reader(f))[1:]}
    except FileNotFoundError:
        return {}


def grab(fresh):
    known, client, table, bad = before(), polite.Polite(), [], 0
    with open("urls.txt", encoding="utf-8") as f:
        urls = [line.strip() for line in f if line.strip()]
    for url in urls:
        path = name_for(url)
        if not fresh and os.path.exists(path):
            table.append(known.get(url, [url, 200, os.path.getsize(path), 0, path]))
            continue
        response = client.get(url)
        size, took = len(response.content), f"{response.elapsed.total_seconds():.2f}"
        if response.status_code == 200:
            with open(path, "wb") as f:
                f.write(response.content)
            table.append([url, 200, size, took, path])
        else:
            bad += 1
            table.append([url, response.status_code, size, took, ""])
    with open("manifest.csv", "w", newline="", encoding="utf-8") as f:
        csv.writer(f).writerows([["url", "status", "bytes", "seconds", "file"], *table])
    return 1 if bad else 0


if __name__ == "__main__":
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--fresh", action="store_true", help="fetch all anew")
    os.makedirs("pages", exist_ok=True)
    raise SystemExit(grab(p.parse_args().fresh))
