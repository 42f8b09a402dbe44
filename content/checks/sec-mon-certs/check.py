"""How many days a certificate has left, and an exit code that says so."""

from judge import expect, fail, run

FILES = ("certwatch.py",)

NETWORK = """
import contextlib
import socket
import sys
import time
import types

NOW, DAYS, ANSWERS = 1767225600, {days}, {answers}
time.time = lambda: float(NOW)
fake = types.ModuleType("ssl")


class SSLError(OSError):
    pass


class SSLCertVerificationError(SSLError, ValueError):
    pass


def gate(place, *more, **names):
    if not ANSWERS or tuple(place) not in (("127.0.0.1", 9443), ("localhost", 9443)):
        raise ConnectionRefusedError(111, "Connection refused")
    return Socket()


class Socket:
    def __init__(self, *kinds, **more):
        pass

    def connect(self, place):
        gate(place)

    def settimeout(self, seconds):
        pass

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass

    def getpeercert(self, binary_form=False):
        return {{"subject": ((("commonName", "localhost"),),), "notAfter": NOW + DAYS * 86400}}

    def version(self):
        return "TLSv1.3"

    def cipher(self):
        return ("TLS_AES_256_GCM_SHA384", "TLSv1.3", 256)


class SSLContext:
    def __init__(self, cafile):
        self.trusted = cafile

    def load_verify_locations(self, cafile=None, *more):
        self.trusted = cafile

    def wrap_socket(self, sock, server_hostname=None, **more):
        if self.trusted != "lab.crt":
            raise SSLCertVerificationError("certificate verify failed")
        return sock


fake.SSLError, fake.SSLCertVerificationError, fake.SSLContext = SSLError, SSLCertVerificationError, SSLContext
fake.create_default_context = lambda purpose=None, cafile=None, **more: SSLContext(cafile)
fake.cert_time_to_seconds = lambda text: int(text)
fake.TLSVersion = types.SimpleNamespace(TLSv1_2=771, TLSv1_3=772)
fake.Purpose = types.SimpleNamespace(SERVER_AUTH=1)
sys.modules["ssl"] = fake
socket.socket, socket.create_connection = Socket, gate
"""


def _watch(days, answers=True):
    return run("certwatch.py", before=NETWORK.format(days=days, answers=answers))


def ninety_days():
    """with 90 days left it prints 90 and exits with 0"""
    done = _watch(90)
    if not any(abs(number - 90) < 0.1 for number in done.numbers):
        fail("90 days left", done.stdout.strip() or "nothing", hint="in_days")
    expect(done.exit, 0, of="the exit code")


def version_and_cipher():
    """it prints TLSv1.3 and TLS_AES_256_GCM_SHA384 as well"""
    for word in ("TLSv1.3", "TLS_AES_256_GCM_SHA384"):
        _watch(90).says(word, hint="ask_socket")


def five_days():
    """with 5 days left it exits with 2"""
    expect(_watch(5).exit, 2, of="the exit code", hint="urgent_first")


def edges():
    """21 days are 0, a little less is 1, 7 days are 1, a little less is 2"""
    for days, code in ((21, 0), (20.99, 1), (7, 1), (6.99, 2)):
        expect(_watch(days).exit, code, of=f"the exit code with {days} days left", hint="below")


def expired():
    """a certificate that ended yesterday exits with 2"""
    expect(_watch(-1).exit, 2, of="the exit code", hint="urgent_first")


def no_answer():
    """when nothing answers it exits with 3, without a traceback"""
    expect(_watch(90, answers=False).exit, 3, of="the exit code", hint="refused")
