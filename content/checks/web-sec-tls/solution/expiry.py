from datetime import datetime, timezone

FORM = "notAfter=%b %d %H:%M:%S %Y GMT"


def days_left(line, now):
    """Give the whole days until a certificate ends."""
    end = datetime.strptime(line, FORM).replace(tzinfo=timezone.utc)
    return (end - now).days
