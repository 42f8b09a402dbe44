"""A reminder as an e-mail with two parts."""

from judge import expect, fail, raises, value

FILES = ("mailer.py",)
INVOICE = {"client": "Bakery Lund", "client_email": "b@example.org", "cents": 125000, "due_on": "2026-02-01"}
NAME = "import socket; socket.getfqdn = lambda *names: 'laptop'"
PARTS = """
    mail = build_reminder({invoice!r}, {{"email": "ana@example.org"}})
    body = lambda kind: (mail.get_body((kind,)) or mail).get_content()
    {last}
"""


def _mail(last, **changes):
    return value("mailer.py", PARTS.format(invoice={**INVOICE, **changes}, last=last), before=NAME)


def _holds(text, *wanted, hint):
    for word in wanted:
        if word not in text:
            fail(word, text, hint=hint)


def addressed():
    """it goes to b@example.org, and the subject names Bakery Lund"""
    _holds(_mail("str(mail['To'])"), "b@example.org", hint="headers")
    _holds(_mail("str(mail['Subject'])"), "Bakery Lund", hint="headers")


def reply_to():
    """an answer goes to ana@example.org, the user"""
    _holds(_mail("str(mail['Reply-To'])"), "ana@example.org", hint="answers")


def message_id():
    """each mail has a Message-ID of its own"""
    ids = _mail(
        f"[str(mail['Message-ID']), str(build_reminder({INVOICE}, {{'email': 'a@b.c'}})['Message-ID'])]".replace(
            "{{", "{"
        ).replace("}}", "}")
    )
    expect(
        ids[0].startswith("<") and "@" in ids[0] and ids[0] != ids[1],
        True,
        of="two Message-IDs, each its own",
        hint="own_id",
    )


def text_part():
    """the text part has 1,250.00 € and 2026-02-01"""
    expect(_mail("mail.get_body(('plain',)) is not None"), True, of="there is a text part", hint="two_parts")
    _holds(_mail("body('plain')"), "1,250.00 €", "2026-02-01", hint="money")


def html_part():
    """the HTML part has them as well"""
    expect(_mail("mail.get_body(('html',)) is not None"), True, of="there is an HTML part", hint="two_parts")
    _holds(_mail("body('html')"), "1,250.00 €", "2026-02-01", hint="money")


def small_amount():
    """7 cents are 0.07 €"""
    _holds(_mail("body('plain')", cents=7), "0.07 €", hint="money")


def safe():
    """a client called <b>Lund</b> & Co can't change the page, and a line break is refused"""
    page = _mail("body('html')", client="<b>Lund</b> & Co")
    expect("<b>Lund</b>" in page, False, of="the client's marks are in the HTML", hint="escaped")
    raises(
        "mailer.py",
        PARTS.format(invoice={**INVOICE, "client": "A\nBcc: x@y.z"}, last="mail"),
        "ValueError",
        before=NAME,
        hint="line_break",
    )
