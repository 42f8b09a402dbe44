"""Alerts by e-mail, at most one per subject in 30 minutes."""

from judge import gives

FILES = ("alert.py",)
FAKE = """
    import os, smtplib
    os.environ.update(ALERT_HOST="mail.test", ALERT_PORT="2525")
    class SMTP:
        sent, opened = [], []
        def __init__(self, host="", port=0, *args, **more):
            if host:
                SMTP.opened.append((host, int(port)))
        def connect(self, host, port=0, *args, **more):
            SMTP.opened.append((host, int(port)))
        def send_message(self, message, *args, **more):
            SMTP.sent.append(message)
        def sendmail(self, sender, receivers, text, *args, **more):
            from email import message_from_bytes, policy
            raw = text if isinstance(text, bytes) else text.encode()
            SMTP.sent.append(message_from_bytes(raw, policy=policy.default))
        def __enter__(self):
            return self
        def __exit__(self, *error):
            return None
        def __getattr__(self, name):
            return lambda *args, **more: None
    smtplib.SMTP = SMTP
"""


def _alert(lines, wanted, hint=None, files=None):
    start = "    import smtplib\n    mails = smtplib.SMTP.sent\n    opened = smtplib.SMTP.opened\n"
    gives("alert.py", start + lines, wanted, before=FAKE, files=files, hint=hint)


def one_mail():
    """send("disk", "4 GB left") sends one mail with that subject and text"""
    lines = """    send("disk", "4 GB left", now=0)
    [(str(mail["Subject"]), mail.get_body(("plain",)).get_content().strip()) for mail in mails]"""
    _alert(lines, [("disk", "4 GB left")], hint="sends")


def address():
    """it goes to mail.test, port 2525, as the environment says"""
    _alert('    send("disk", "x", now=0)\n    opened', [("mail.test", 2525)], hint="environment")


def attached():
    """a file is attached under its name: vitals.csv"""
    lines = """    send("disk", "x", files=["vitals.csv"], now=0)
    [(part.get_filename(), part.get_payload(decode=True).decode().split()) for part in mails[0].iter_attachments()]"""
    _alert(lines, [("vitals.csv", ["cpu,5"])], files={"vitals.csv": "cpu,5\n"}, hint="attaches")


def held_back():
    """a second mail of the same subject, 1799 seconds later, is held back"""
    lines = '    [send("disk", "a", now=1000), send("disk", "b", now=2799), len(mails)]'
    _alert(lines, [True, False, 1], hint="half_hour")


def later():
    """1800 seconds after the last mail that went out the next one goes"""
    lines = '    [send("disk", "x", now=now) for now in (1000, 2000, 2800, 4599, 4600)] + [len(mails)]'
    _alert(lines, [True, False, True, False, True, 3], hint="last_sent")


def other_subject():
    """another subject isn't held back"""
    _alert(
        '    [send("disk", "a", now=0), send("cpu", "b", now=1), send("disk", "c", now=2)]',
        [True, True, False],
        hint="per_subject",
    )


def default_now():
    """without now it is the present time"""
    _alert('    [send("disk", "a"), send("disk", "b"), len(mails)]', [True, False, 1])
