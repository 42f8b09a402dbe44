from hashlib import blake2b


def bucket(name, unit_id):
    digest = blake2b(f"{name}:{unit_id}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") % 100


def variant(name, unit_id, share=50):
    return "b" if bucket(name, unit_id) < share else "a"
