# fails: checksums
# hint: by_file
import argparse
import hashlib
import json
from datetime import datetime
from pathlib import Path

import pandas as pd
from reports import excel, pdf, weekly

parser = argparse.ArgumentParser()
parser.add_argument("--month", type=lambda text: datetime.strptime(text, "%Y-%m").strftime("%Y-%m"))
parser.add_argument("--formats", nargs="*")
args = parser.parse_args()
folder = Path("out/packs") / args.month
folder.mkdir(parents=True, exist_ok=True)
modules = {"xlsx": excel, "html": weekly, "pdf": pdf}
files = [modules[name].make(args.month, folder) for name in args.formats]
sales = pd.read_parquet("data/clean_retail.parquet")
sales = sales[sales["InvoiceDate"].dt.strftime("%Y-%m") == args.month]
manifest = {"created": str(datetime.now()), "rows": len(sales), "revenue": float(sales["Revenue"].sum())}
manifest["sha256"] = {file.name: hashlib.sha256(str(file).encode()).hexdigest() for file in files}
json.dump(manifest, open(folder / "manifest.json", "w"))
