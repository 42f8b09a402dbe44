"""A filter that hides secrets and keeps forged lines within their own line."""

from judge import expect, fail, value

FILES = ("redact.py",)

LOGGED = """
    import io as lab_io
    import logging as lab_logging
    lab_stream = lab_io.StringIO()
    lab_handler = lab_logging.StreamHandler(lab_stream)
    lab_handler.addFilter(Redact())
    lab_logger = lab_logging.Logger("toy")
    lab_logger.addHandler(lab_handler)
    lab_logger.info({message!r}, *{args!r})
    lab_stream.getvalue()
"""


def _logged(message, *args):
    return value("redact.py", LOGGED.format(message=message, args=args))


def _is(message, *args, wanted, hint=None):
    text = _logged(message, *args)
    if text is None or text.removesuffix("\n") != wanted:
        fail(wanted, (text or "").removesuffix("\n") or "nothing", hint=hint)


def harmless():
    """a harmless message passes as it is, with its arguments put in"""
    _is("login of %s took %d ms", "ana", 12, wanted="login of ana took 12 ms", hint="returns_true")


def email():
    """mail to ana.b+lab@mail.example.org becomes mail to ***"""
    _is("mail to ana.b+lab@mail.example.org sent", wanted="mail to *** sent")


def in_arguments():
    """an address that comes as an argument is hidden too"""
    _is("login of %s failed", "ana@example.org", wanted="login of *** failed", hint="format_first")


def bearer():
    """the token after Bearer is gone, and the words around it stay"""
    text = _logged("got Bearer eyJhbGci.eyJ_zdWIi-Oi.Sfl= from 127.0.0.1") or ""
    if "eyJ" in text or "Sfl" in text:
        fail("no token", text, hint="whole_token")
    if "***" not in text or not text.startswith("got ") or not text.rstrip().endswith("from 127.0.0.1"):
        fail("got *** from 127.0.0.1", text, hint="whole_token")


def card():
    """a number of 16 digits becomes ***, and one of 15 stays"""
    _is("card 4111111111111111 used", wanted="card *** used", hint="sixteen")
    _is("id 411111111111111 used", wanted="id 411111111111111 used", hint="sixteen")


def forged():
    """a user name with a newline and a faked success stays within one line"""
    text = _logged("failed login of %s", "x\r\nsuccessful login of ana") or ""
    expect(text.removesuffix("\n"), "failed login of x\\r\\nsuccessful login of ana", of="the line", hint="visible")


def percent():
    """a percent sign in a user name does no harm"""
    _is("login of %s", "100%s", wanted="login of 100%s", hint="args_emptied")
