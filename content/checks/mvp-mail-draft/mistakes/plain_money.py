# fails: text_part
# hint: money
from email.message import EmailMessage
from email.utils import make_msgid
from html import escape


def build_reminder(invoice, user):
    amount = f"{invoice['cents'] / 100} €"
    mail = EmailMessage()
    mail["To"] = invoice["client_email"]
    mail["Reply-To"] = user["email"]
    mail["Subject"] = f"Reminder for {invoice['client']}"
    mail["Message-ID"] = make_msgid()
    mail.set_content(f"Hello {invoice['client']},\n\n{amount} were due on {invoice['due_on']}.\n")
    mail.add_alternative(
        f"<p>Hello {escape(invoice['client'])},</p><p>{amount} were due on {invoice['due_on']}.</p>", subtype="html"
    )
    return mail
