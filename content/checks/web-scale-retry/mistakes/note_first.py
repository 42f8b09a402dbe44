# fails: failing
# hint: only_after
from django.utils import timezone


def deliver(booking, send):
    if booking.confirmed_at:
        return False
    booking.confirmed_at = timezone.now()
    booking.save()
    send(booking)
    return True
