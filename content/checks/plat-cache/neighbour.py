"""A fingerprint of a shopping list that forgets its order."""

import hashlib

for items in (["tea", "milk"], ["milk", "tea"], ["milk"]):
    print(items, hashlib.sha256("\n".join(sorted(items)).encode()).hexdigest()[:6])
