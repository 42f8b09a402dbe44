"""What reading needs is loaded before somebody waits for it."""

from bot.reading.arguments import Desk, Misread
from bot.reading.hour_names import warm_hour_names
from bot.reading.kinds import DATE, TIME, ZONE, MinutesKind

_SAMPLE_TEXTS = (
    (TIME, "half 8"),
    (ZONE, "qqqqqq"),
    (TIME, "9pm mon-fri"),
    (ZONE, "IST"),
    (ZONE, "Berln"),
    (ZONE, "Paris Texas"),
    (DATE, "friday"),
)


def warm_up(desk: Desk) -> None:
    """Build grammars, read places and sort the names of hours, which takes longer than an answer may."""
    for kind, text in (*_SAMPLE_TEXTS, (MinutesKind(1, 60, ()), "1 hour")):
        try:
            kind.read(text, desk)
        except Misread:
            continue
    warm_hour_names(desk.catalog)
