# fails: buckets
# hint: from_the_hash
from hashlib import blake2b


def bucket(name, unit_id):
    return hash(f"{name}:{unit_id}") % 100


def variant(name, unit_id, share=50):
    return "b" if bucket(name, unit_id) < share else "a"
