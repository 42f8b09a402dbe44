import argparse
import hashlib
import json
from datetime import datetime
from pathlib import Path

import pandas as pd

from reports import excel, pdf, weekly

MODULES = [excel, weekly, pdf]


def month(text):
    try:
        return f"{datetime.strptime(text, '%Y-%m'):%Y-%m}"
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no month such as 2011-11") from None


def main():
    parser = argparse.ArgumentParser(description="Make the report pack of a month.")
    parser.add_argument("--month", type=month, required=True)  # free: whether it may be left out
    args = parser.parse_args()

    folder = Path("out/packs", args.month)
    folder.mkdir(parents=True, exist_ok=True)  # free: the folder may be there
    made = [Path(module.make(args.month, folder)) for module in MODULES]

    sales = pd.read_parquet("data/clean_retail.parquet")
    sales = sales[sales["InvoiceDate"].dt.strftime("%Y-%m") == args.month]
    manifest = {
        "rows": len(sales),
        "revenue": round(sales["Revenue"].sum(), 2),  # free: cents need no rounding
        "sha256": {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in made},
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2), encoding="utf-8")  # free: its look is open


if __name__ == "__main__":
    main()
