"""What was worked out for cards in advance: instances of programs, orders that hold, what a faulty program prints."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from bot.catalog.card_values import card_seal
from bot.catalog.recall_cards import RunCard

POOLS = "cards"
"""The folder inside `content`, beside those of the languages."""


@dataclass(frozen=True, slots=True)
class Instance:
    """One set of values: what the program prints, what the slips print, and what texts had worked out."""

    values: tuple[str, ...]
    prints: str
    slips: tuple[str, ...] = ()
    worked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CardPool:
    """What was worked out for one card of a certain `seal`."""

    seal: str
    instances: tuple[Instance, ...] = ()
    orders: tuple[tuple[int, ...], ...] = ()
    shows: str = ""


class CardPools:
    """Gives what was worked out for a card; without a folder there is nothing."""

    def __init__(self, content: Path | None = None) -> None:
        self._folder = content / POOLS if content else None
        self._found: dict[str, tuple[RunCard, CardPool | None]] = {}

    @cached_property
    def raw(self) -> Mapping[str, Any]:
        """Read the files; that takes a while."""
        files = sorted(self._folder.glob("*.json")) if self._folder else ()
        return {id: raw for file in files for id, raw in json.loads(file.read_text(encoding="utf-8")).items()}

    def find(self, card: RunCard) -> CardPool | None:
        """Give what was worked out for a card as it is now; to tell takes longer than to remember it."""
        known = self._found.get(card.id)
        if known is None or known[0] is not card:
            known = self._found[card.id] = card, self._read(card)
        return known[1]

    def _read(self, card: RunCard) -> CardPool | None:
        raw = self.raw.get(card.id)
        return _pool(raw) if raw and raw["seal"] == card_seal(card) else None


def write_pools(content: Path, name: str, pools: Mapping[str, CardPool]) -> None:
    """Write what was worked out for the cards of one file, an instance a line."""
    folder = content / POOLS
    folder.mkdir(exist_ok=True)
    lines = ",\n".join(f"{json.dumps(id)}: {_written(pools[id])}" for id in sorted(pools))
    (folder / f"{name}.json").write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")


def _written(pool: CardPool) -> str:
    rows = [[one.values, one.prints, one.slips, one.worked] for one in pool.instances]
    body = {name: value for name, value in asdict(pool).items() if value and name != "instances"}
    head = json.dumps(body, ensure_ascii=False)
    if not rows:
        return head
    lines = ",\n".join("  " + json.dumps(row, ensure_ascii=False) for row in rows)
    return f'{head[:-1]}, "instances": [\n{lines}]}}'


def _pool(raw: Mapping[str, Any]) -> CardPool:
    instances = (
        Instance(tuple(values), prints, tuple(slips), tuple(worked))
        for values, prints, slips, worked in raw.get("instances", ())
    )
    orders: Iterable[Iterable[int]] = raw.get("orders", ())
    return CardPool(raw["seal"], tuple(instances), tuple(map(tuple, orders)), raw.get("shows", ""))
