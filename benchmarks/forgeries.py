"""Altered certificates: how many of a million are taken for genuine, and what verifying one costs."""

from time import perf_counter

from benchmarks.figure import Figure, Goal, Size
from bot.export.signed_certificate import Certificate, NotGenuine, read_certificate, write_certificate
from bot.process.certificate_key import KeyCertifier
from bot.simulate.forgeries import forgeries

ALTERED = 1_000_000
SEED = 7


def measure(size: Size) -> Figure:
    """Alter a certificate again and again, and have each verified."""
    many, certifier = size.of(ALTERED), KeyCertifier()
    made = Certificate("web", "Web Backend Path", "2026-12-01", "Zoë Ли", 40, 9, 3, ("A", "B"), 18, 20, "2026-11-30")
    text = write_certificate(made, certifier)
    began, taken = perf_counter(), 0
    for forged in forgeries(text, many, SEED):
        try:
            read_certificate(forged, certifier.public)
        except NotGenuine:
            continue
        taken += 1
    micros = 1e6 * (perf_counter() - began) / many
    rows = [[f"{many:,} altered", taken, micros]]
    goals = [Goal("altered certificates that are taken for genuine: none", taken, most=0)]
    return Figure("13. Certificates", ["", "taken for genuine", "µs each, altering and verifying"], rows, goals)
