# fails: no_header
# hint: AttributeError
import base64
import secrets

LEAST = 16


def allowed(header, password):
    scheme, _, coded = header.partition(" ")
    if scheme.lower() != "basic":
        return False
    try:
        _, colon, given = base64.b64decode(coded, validate=True).partition(b":")
    except ValueError:
        return False
    return bool(colon) and secrets.compare_digest(given, password.encode())


def checked(password):
    if len(password) < LEAST:
        raise ValueError(f"the password needs {LEAST} characters")
    return password
