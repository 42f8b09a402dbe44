# fails: a_task
# hint: decorated
import time

from django.core.mail import send_mail

from .models import Booking


def send_confirmation(booking_id):
    time.sleep(5)
    booking = Booking.objects.get(id=booking_id)
    send_mail("Booked", f"{booking.seats} x {booking.event.title}", None, [booking.user.email])
