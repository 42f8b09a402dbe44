# fails: to_the_user
# hint: AttributeError
import time

from celery import shared_task
from django.core.mail import send_mail


@shared_task
def send_confirmation(booking):
    time.sleep(5)
    send_mail("Booked", f"{booking.seats} x {booking.event.title}", None, [booking.user.email])
