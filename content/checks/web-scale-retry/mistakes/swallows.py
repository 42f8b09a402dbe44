# fails: failing
# hint: only_after
from django.utils import timezone


def deliver(booking, send):
    if booking.confirmed_at is not None:
        return False
    try:
        send(booking)
    except Exception:
        return False
    booking.confirmed_at = timezone.now()
    booking.save()
    return True
