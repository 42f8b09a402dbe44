"""The whole catalogue as JSON, for people who want to look at it with other tools."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from bot.catalog.model import Catalog


def to_data(value: Any) -> Any:
    """Turn a catalogue, or a part of it, into what JSON can hold."""
    if isinstance(value, Mapping):
        return {key: to_data(child) for key, child in value.items()}
    if isinstance(value, tuple):
        return [to_data(child) for child in value]
    if is_dataclass(value):
        shown = (part.name for part in fields(value) if not part.name.startswith("_"))
        return {name: to_data(getattr(value, name)) for name in shown}
    return value


def to_json(catalog: Catalog) -> str:
    """Write the catalogue as JSON: keys sorted, characters as they are."""
    return json.dumps(to_data(catalog), ensure_ascii=False, indent=2, sort_keys=True) + "\n"
