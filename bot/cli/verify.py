"""`mentor verify`: tell whether a certificate is genuine, without asking anybody."""

from pathlib import Path
from typing import Annotated

import typer

from bot.catalog.content_folder import CONTENT
from bot.cli.common import settings_or_stop, stop

CertificateFile = Annotated[Path, typer.Argument(help="The file of a certificate.", exists=True, dir_okay=False)]
SigningKey = Annotated[str | None, typer.Option("--key", help="The public key that must have signed it, in base64.")]
NOT_GENUINE = 1


def verify(file: CertificateFile, key: SigningKey = None) -> None:
    """Verify a certificate; exit 1 when it is not genuine, or was signed by another key than is asked for."""
    from bot.door.public_files import verify_certificate
    from bot.words.text import DEFAULT, Words

    words = Words.load(CONTENT)
    says = verify_certificate(file.read_text("utf-8", "replace"), _key(key))
    typer.echo(words.label(DEFAULT, f"certificate.page_{says.verdict}", key=says.key))
    for label, value in says.lines(words):
        typer.echo(f"{label}: {value}")
    genuine = says.verdict == "good" or (says.verdict == "other" and not key)
    raise typer.Exit(0 if genuine else NOT_GENUINE)


def _key(text: str | None) -> bytes | None:
    """Read the key that was given, or take this mentor's own where it has one."""
    from bot.process.certificate_key import read_seed

    if text:
        try:
            return read_seed(text)
        except ValueError:
            stop(f"--key {text}: a public key is 32 bytes in base64")
    settings = settings_or_stop("ERROR")
    kept = settings.certificate_key or settings.certificate_key_file.exists()
    return settings.certifier().public if kept else None
