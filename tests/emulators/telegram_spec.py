"""Check requests against the machine-readable Bot API, where the folder with the specifications is there."""

import json
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from emulators.spec import SPECS

FILE = SPECS / "telegram-bot-api.json"
_PLAIN = {"Integer": int, "String": str, "Boolean": bool, "Float": (int, float)}


class BotApi:
    """The methods and types of one version of the Bot API."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._methods, self._types = document["methods"], document["types"]

    def faults(self, method: str, given: Mapping[str, Any]) -> list[str]:
        """List what is wrong with a request."""
        if method not in self._methods:
            return [f"{method}: no such method"]
        return list(self._fields(method, self._methods[method].get("fields", ()), given))

    def complex(self, method: str) -> set[str]:
        """Name the parameters that are JSON in a form."""
        fields = self._methods[method].get("fields", ())
        return {one["name"] for one in fields if not {"String", "InputFile"} & set(one["types"])}

    def _fields(self, where: str, fields: Any, given: Mapping[str, Any]) -> Iterator[str]:
        known = {one["name"]: one for one in fields}
        yield from (f"{where}: unknown {name}" for name in given if name not in known)
        yield from (f"{where}: no {name}" for name, one in known.items() if one["required"] and name not in given)
        for name in given.keys() & known.keys():
            if not any(self._fits(type, given[name]) for type in known[name]["types"]):
                yield f"{where}: {name} is {given[name]!r}, not {' or '.join(known[name]['types'])}"

    def _fits(self, type: str, value: Any) -> bool:
        if type.startswith("Array of "):
            return isinstance(value, list) and all(self._fits(type[len("Array of ") :], one) for one in value)
        if type == "InputFile":
            return isinstance(value, bytes)
        if type in _PLAIN:
            return isinstance(value, _PLAIN[type]) and (type == "Boolean") == isinstance(value, bool)
        declared = self._types[type]
        if "subtypes" in declared:
            return any(self._fits(one, value) for one in declared["subtypes"])
        return isinstance(value, dict) and not list(self._fields(type, declared.get("fields", ()), value))


@lru_cache
def load_bot_api() -> BotApi | None:
    """Give the specification, or None (and say so) where it is not there."""
    if not FILE.is_file():
        print(f"requests are not checked: there is no {FILE.name} beside the checkout")
        return None
    return BotApi(json.loads(FILE.read_text("utf-8")))
