# fails: manifest
# hint: of_month
import argparse
import hashlib
import json
from datetime import datetime
from pathlib import Path

import pandas as pd
from reports import excel, pdf, weekly

parser = argparse.ArgumentParser()
parser.add_argument("--month")
args = parser.parse_args()
datetime.strptime(args.month, "%Y-%m")
folder = Path("out/packs") / args.month
folder.mkdir(parents=True, exist_ok=True)
files = [module.make(args.month, folder) for module in (excel, weekly, pdf)]
sales = pd.read_parquet("data/clean_retail.parquet")
manifest = {"rows": len(sales), "revenue": float(sales["Revenue"].sum())}
manifest["sha256"] = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}
json.dump(manifest, open(folder / "manifest.json", "w"))
