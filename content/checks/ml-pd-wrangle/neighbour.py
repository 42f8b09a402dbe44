"""A gym exported its members with weights such as "71,5 kg". Turn them into numbers, and names into one spelling.

Unit and comma are taken off first, so that the number reader sees a number. What it can't read becomes a gap.
"""

import pandas as pd

members = pd.Series({" ANNA": "71,5 kg", "bo ": "unknown", "Cleo": "64 kg"})
kilos = members.str.removesuffix(" kg").str.replace(",", ".")
kilos = pd.to_numeric(kilos, errors="coerce")
kilos.index = [name.strip().capitalize() for name in kilos.index]
print(kilos)
print(kilos.isna().sum(), "can't be read")
