"""A payment provider that is only pretended."""

from judge import expect, gives, raises, value

FILES = ("payments.py",)
FAKE = 'pay = FakePayments("s3cret")\n'


def url():
    """checkout_url(7) gives /fakepay/7"""
    gives("payments.py", FAKE + "pay.checkout_url(7)", "/fakepay/7")


def event():
    """event gives bytes and a signature of 64 hex digits"""
    lines = "body, headers = pay.event({'type': 'paid', 'user_id': 7})\nimport json\n[isinstance(body, bytes), json.loads(body), len(headers['X-Signature'])]"
    gives("payments.py", FAKE + lines, [True, {"type": "paid", "user_id": 7}, 64], hint="two_things")


def signature():
    """the signature is the HMAC-SHA256 of the body with the secret"""
    lines = "import hashlib, hmac\nbody, headers = pay.event({'type': 'paid'})\nheaders['X-Signature'] == hmac.new(b's3cret', body, hashlib.sha256).hexdigest()"
    gives("payments.py", FAKE + lines, True, hint="keyed")


def read_back():
    """read_event gives the dict of a good pair, ü and all"""
    gives(
        "payments.py",
        FAKE + "pay.read_event(*pay.event({'type': 'paid', 'name': 'Jürgen'}))",
        {"type": "paid", "name": "Jürgen"},
    )


def changed():
    """a changed byte, another secret or no signature raise ValueError"""
    start = FAKE + "body, headers = pay.event({'user_id': 7})\n"
    for call in (
        "pay.read_event(body.replace(b'7', b'8'), headers)",
        "FakePayments('other').read_event(body, headers)",
        "pay.read_event(body, {})",
    ):
        raises("payments.py", start + call, "ValueError", hint="refuses")


def chosen():
    """fake is chosen in debug mode, stripe in both, paypal in none"""
    gives(
        "payments.py",
        "[choose('fake', True), choose('stripe', True), choose('stripe', False)]",
        ["fake", "stripe", "stripe"],
    )
    raises("payments.py", "choose('paypal', True)", "ValueError", hint="known_names")


def never_live():
    """fake outside debug mode raises ValueError"""
    raises("payments.py", "choose('fake', False)", "ValueError", hint="debug_only")
    names = value("payments.py", "[hasattr(Payments, name) for name in ('checkout_url', 'read_event', 'status')]")
    expect(names, [True, True, True], of="the three methods of Payments", hint="three_methods")
