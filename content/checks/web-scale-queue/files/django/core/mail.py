# ruff: noqa
"""Stands in for Django's mail: what is sent lies in outbox."""

outbox = []


class EmailMessage:
    def __init__(self, subject="", body="", from_email=None, to=None, **more):
        self.subject, self.body, self.from_email, self.to = subject, body, from_email, to or []

    def send(self, fail_silently=False):
        outbox.append({"subject": str(self.subject), "body": str(self.body), "to": self.to})
        return 1


EmailMultiAlternatives = EmailMessage


def send_mail(subject, message, from_email, recipient_list, fail_silently=False, **more):
    return EmailMessage(subject, message, from_email, recipient_list).send()
