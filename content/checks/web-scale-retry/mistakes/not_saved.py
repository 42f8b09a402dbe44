# fails: notes
# hint: set_and_save
from django.utils.timezone import now


def deliver(booking, send):
    if booking.confirmed_at is not None:
        return False
    send(booking)
    booking.confirmed_at = now()
    return True
