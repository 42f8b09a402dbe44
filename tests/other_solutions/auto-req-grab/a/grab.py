import argparse
import csv
import hashlib
import sys
from pathlib import Path

import requests
from polite import Polite

parser = argparse.ArgumentParser()
parser.add_argument("--fresh", action="store_true")
args = parser.parse_args()

pages = Path("pages")
pages.mkdir(exist_ok=True)
old = {}
if Path("manifest.csv").exists():
    with open("manifest.csv", newline="") as f:
        for row in csv.DictReader(f):
            old[row["url"]] = row
polite = Polite()
rows = []
failed = False
for url in Path("urls.txt").read_text().split():
    target = pages / (hashlib.sha1(url.encode()).hexdigest()[:12] + ".html")
    if target.exists() and url in old and not args.fresh:
        rows.append(old[url])
        continue
    row = {"url": url, "status": "", "bytes": 0, "seconds": "", "file": ""}
    try:
        r = polite.get(url)
    except requests.RequestException as e:
        row["status"] = type(e).__name__
        failed = True
    else:
        row["status"] = r.status_code
        row["bytes"] = len(r.content)
        row["seconds"] = round(r.elapsed.total_seconds(), 3)
        if r.ok:
            target.write_bytes(r.content)
            row["file"] = str(target)
        else:
            failed = True
    rows.append(row)
with open("manifest.csv", "w", newline="") as f:
    writer = csv.DictWriter(f, ["url", "status", "bytes", "seconds", "file"])
    writer.writeheader()
    writer.writerows(rows)
sys.exit(1 if failed else 0)
