# fails: to_the_user
# hint: list_of_one
import time

from celery import shared_task
from django.core.mail import send_mail

from .models import Booking


@shared_task
def send_confirmation(booking_id):
    time.sleep(5)
    booking = Booking.objects.get(id=booking_id)
    send_mail("Booked", f"{booking.seats} x {booking.event.title}", None, booking.user.email)
