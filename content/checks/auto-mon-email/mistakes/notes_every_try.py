# fails: later
# hint: last_sent
import os
import smtplib
import time
from email.message import EmailMessage
from pathlib import Path

PAUSE = 30 * 60
last_sent = {}


def send(subject, body, files=(), now=None):
    if now is None:
        now = time.time()
    held = subject in last_sent and now - last_sent[subject] < PAUSE
    last_sent[subject] = now
    if held:
        return False
    mail = EmailMessage()
    mail["Subject"] = subject
    mail["From"] = mail["To"] = "me@localhost"
    mail.set_content(body)
    for path in map(Path, files):
        mail.add_attachment(path.read_bytes(), maintype="application", subtype="octet-stream", filename=path.name)
    with smtplib.SMTP(os.environ["ALERT_HOST"], int(os.environ["ALERT_PORT"])) as server:
        server.send_message(mail)
    last_sent[subject] = now
    return True
