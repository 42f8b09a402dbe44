"""What runs in the process that draws: it knows nothing but SVG, and is bounded in time and memory by its system."""

import os
import resource
import signal
from multiprocessing import parent_process
from threading import Thread

from bot.catalog.content_folder import CONTENT

DRAWING_SECONDS = 2.0  # for one drawing; a usual one takes a twentieth of that
DRAWING_MEMORY = 1 << 30  # bytes of addresses, most of which are never used
_FONTS = [str(font) for font in sorted((CONTENT / "fonts").glob("*.otf"))]


def set_up() -> None:
    """Leave Control-C to the service, stay small, and end when it ends, however that happens."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_AS, (DRAWING_MEMORY, DRAWING_MEMORY))
    Thread(target=_end_with_the_service, daemon=True).start()


def _end_with_the_service() -> None:
    service = parent_process()
    if service:
        service.join()
        os._exit(0)


def draw_in_time(svg: str) -> bytes:
    """Draw, or end this process when it takes too long."""
    signal.setitimer(signal.ITIMER_REAL, DRAWING_SECONDS)
    try:
        return draw(svg)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def draw(svg: str) -> bytes:
    """Draw an SVG as a PNG."""
    from resvg_py import svg_to_bytes  # here, as only the process that draws needs it

    return bytes(svg_to_bytes(svg_string=svg, font_files=_FONTS, skip_system_fonts=True, font_family="Inter"))
