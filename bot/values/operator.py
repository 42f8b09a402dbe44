"""Who runs this mentor: whom people can turn to, and what was switched on for all of them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Operator:
    """What an operator says of themselves; what is empty was not filled in.

    `contact` is a mail or web address, `country` where the data is kept, `retention` for how long its copies are.
    `compares`: reminders may be left out to learn what they do, for those who agreed.
    """

    name: str = ""
    contact: str = ""
    country: str = ""
    retention: str = ""
    site: str = ""
    compares: bool = False

    @property
    def missing(self) -> tuple[str, ...]:
        """Name what people have a right to know and was not filled in."""
        return tuple(name for name in ("name", "contact", "country", "retention") if not getattr(self, name))
