import hmac

SECONDS = 3600


def make(pk, hashed, now, key):
    """Make a token: its second, and a signature of all that it depends on."""
    text = f"{pk}:{hashed}:{now}"
    return f"{now}-{hmac.new(key.encode(), text.encode(), 'sha256').hexdigest()}"


def fits(token, pk, hashed, now, key):
    """Tell whether a token is real, young enough and not used."""
    made = token.partition("-")[0]
    if not made.isdecimal() or now - int(made) > SECONDS:
        return False
    return hmac.compare_digest(token, make(pk, hashed, int(made), key))
