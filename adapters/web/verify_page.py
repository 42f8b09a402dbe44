"""The page on which anybody verifies a certificate: what is pasted is read, judged, and forgotten."""

from html import escape

from adapters.web.pages import fill_page
from bot.door.public_files import CertificateSays, verify_certificate
from bot.words.text import DEFAULT, Words


def verify_page(text: str | None, public: bytes | None, words: Words) -> str:
    """Write the page, with a verdict where a text was pasted."""
    verdict = "" if text is None else _verdict(verify_certificate(text, public), words)
    holes = {
        "title": escape(words.label(DEFAULT, "certificate.page_title")),
        "lead": escape(words.label(DEFAULT, "certificate.page_lead")),
        "button": escape(words.label(DEFAULT, "certificate.page_button")),
        "verdict": verdict,
        "text": escape(text or ""),
    }
    return fill_page("verify.html", holes)


def _verdict(says: CertificateSays, words: Words) -> str:
    said = escape(words.label(DEFAULT, f"certificate.page_{says.verdict}", key=says.key))
    rows = "".join(f"<dt>{escape(label)}</dt><dd>{escape(value)}</dd>" for label, value in says.lines(words))
    return f'<p role="status">{said}</p>' + (f"<dl>{rows}</dl>" if rows else "")
