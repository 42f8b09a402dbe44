"""A certificate as a text that anybody can keep, pass on, and verify without asking anybody.

One line of canonical JSON (sorted keys, no blanks, UTF-8), then the public key and the signature (Ed25519, RFC 8032) of
that line's bytes, both in base64. What differs from this form in a single byte isn't a certificate.
"""

import base64
import binascii
import json
import re
from dataclasses import asdict, dataclass, fields

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from bot.ports.certifier import Certifier

FORMAT = 1
CERTIFICATE_CHARACTERS = 8_000
_CERTIFICATE_FORM = re.compile(
    r"-----BEGIN MENTOR CERTIFICATE-----\n(?P<body>\{[^\n]*\})\n"
    r"key (?P<key>[A-Za-z0-9+/]{43}=)\nsignature (?P<signature>[A-Za-z0-9+/]{86}==)\n"
    r"-----END MENTOR CERTIFICATE-----\n"
)


class NotGenuine(Exception):
    """A text that is no certificate, or one that was changed; `reason` is a key of words: form, changed or key."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a learner shows: a path, the hours by how they are known, what was built, and how fresh the recall is."""

    path: str
    title: str
    issued: str
    name: str
    checked: int
    on_machine: int
    on_word: int
    projects: tuple[str, ...]
    recalled: int
    asked: int
    last_asked: str


def write_certificate(certificate: Certificate, certifier: Certifier) -> str:
    """Sign a certificate and write it as text."""
    body = _canonical({"format": FORMAT} | asdict(certificate))
    signature = certifier.sign(body.encode())
    lines = (
        "-----BEGIN MENTOR CERTIFICATE-----",
        body,
        f"key {_text(certifier.public)}",
        f"signature {_text(signature)}",
        "-----END MENTOR CERTIFICATE-----",
    )
    return "\n".join(lines) + "\n"


def read_certificate(text: str, known: bytes | None = None) -> tuple[Certificate, bytes]:
    """Give a certificate and the key that signed it, `known` where one is expected; raise NotGenuine."""
    found = (
        _CERTIFICATE_FORM.fullmatch(text.replace("\r\n", "\n").strip() + "\n")
        if len(text) <= CERTIFICATE_CHARACTERS
        else None
    )
    if found is None:
        raise NotGenuine("form")
    key, signature = _bytes(found["key"]), _bytes(found["signature"])
    if known is not None and key != known:
        raise NotGenuine("key")
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, found["body"].encode())
    except (InvalidSignature, ValueError) as error:
        raise NotGenuine("changed") from error
    return _certificate(found["body"]), key


def key_text(key: bytes) -> str:
    """Write a public key as people pass it on."""
    return _text(key)


def _certificate(body: str) -> Certificate:
    """Read what was signed; whoever signs anything else signs no certificate."""
    try:
        data = json.loads(body)
        if _canonical(data) != body or data.pop("format") != FORMAT:
            raise NotGenuine("form")
        titles = data.pop("projects")
        if not isinstance(titles, list):
            raise NotGenuine("form")
        read = Certificate(**data, projects=tuple(titles))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise NotGenuine("form") from error
    kinds = {"str": str, "int": int, "tuple": tuple}
    wrong = (field for field in fields(Certificate) if type(getattr(read, field.name)) is not kinds[_kind(field.type)])
    if any(True for _ in wrong) or not all(isinstance(title, str) for title in read.projects):
        raise NotGenuine("form")
    return read


def _kind(annotation: object) -> str:
    return getattr(annotation, "__name__", str(annotation)).partition("[")[0]


def _canonical(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _bytes(text: str) -> bytes:
    """Read base64; what isn't written in its one right way is refused."""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise NotGenuine("form") from error
    if _text(data) != text:
        raise NotGenuine("form")
    return data
