"""Altered certificates, for whoever wants to see that none is taken for genuine."""

import base64
import random
from collections.abc import Callable, Iterator

_TWINS = {"a": "а", "e": "е", "o": "о", "i": "і", "c": "с", "-": "–", '"': "”", "0": "О", "1": "l"}


def forgeries(text: str, count: int, seed: int) -> Iterator[str]:
    """Give so many texts, each of which differs from a genuine one."""
    chance = random.Random(seed)  # noqa: S311 - chosen so that they can be made again
    made = 0
    while made < count:
        forged = chance.choice(_WAYS)(text, chance)
        if forged.strip() != text.strip():
            made += 1
            yield forged


def _flipped(text: str, chance: random.Random) -> str:
    data = bytearray(text.encode())
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return data.decode("utf-8", "replace")


def _replaced(text: str, chance: random.Random) -> str:
    place = chance.randrange(len(text))
    return text[:place] + chance.choice('0123456789abcXYZ+/= "{}[],:') + text[place + 1 :]


def _inserted(text: str, chance: random.Random) -> str:
    place = chance.randrange(len(text))
    return text[:place] + chance.choice('0 9a",\u200b\ufeff}') + text[place:]


def _dropped(text: str, chance: random.Random) -> str:
    place = chance.randrange(len(text))
    return text[:place] + text[place + chance.randrange(1, 4) :]


def _twin(text: str, chance: random.Random) -> str:
    places = [place for place, char in enumerate(text) if char in _TWINS]
    place = chance.choice(places)
    return text[:place] + _TWINS[text[place]] + text[place + 1 :]


def _better(text: str, chance: random.Random) -> str:
    """Raise a number or add a field, and keep the signature."""
    lines = text.split("\n")
    field = chance.choice(['"checked":', '"asked":', '"on_machine":', '"recalled":'])
    lines[1] = lines[1].replace(field, f"{field}{chance.randrange(1, 99)}", 1)
    if chance.random() < 0.3:
        lines[1] = lines[1][:-1] + f',"{field[1:-2]}":{chance.randrange(999)}}}'
    return "\n".join(lines)


def _swapped(text: str, chance: random.Random) -> str:
    """Put another key or signature in."""
    lines = text.split("\n")
    if chance.random() < 0.5:
        lines[2] = f"key {base64.b64encode(chance.randbytes(32)).decode()}"
    else:
        lines[3] = f"signature {base64.b64encode(chance.randbytes(64)).decode()}"
    return "\n".join(lines)


def _moved(text: str, chance: random.Random) -> str:
    lines = text.split("\n")
    one, other = chance.sample(range(len(lines) - 1), 2)
    lines[one], lines[other] = lines[other], lines[one]
    return "\n".join(lines)


_WAYS: tuple[Callable[[str, random.Random], str], ...] = (
    _flipped, _flipped, _replaced, _inserted, _dropped, _twin, _better, _swapped, _moved,
)  # fmt: skip
