# fails: bad_month
# hint: exit_two
import argparse
import hashlib
import json
from pathlib import Path

import pandas as pd
import reports.excel
import reports.pdf
import reports.weekly

parser = argparse.ArgumentParser()
parser.add_argument("--month")
args = parser.parse_args()
folder = Path("out/packs") / args.month
folder.mkdir(parents=True, exist_ok=True)
files = [module.make(args.month, folder) for module in (reports.excel, reports.weekly, reports.pdf)]
sales = pd.read_parquet("data/clean_retail.parquet")
sales = sales[sales["InvoiceDate"].dt.strftime("%Y-%m") == args.month]
manifest = {"rows": len(sales), "revenue": float(sales["Revenue"].sum())}
manifest["sha256"] = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}
json.dump(manifest, open(folder / "manifest.json", "w"))
