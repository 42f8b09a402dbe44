"""Check requests against an official OpenAPI 3.1 file, where the folder with those files is there."""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match
from jsonschema.validators import extend

SPECS = Path(__file__).parents[3] / "shared" / "specs"
_BOOLEANS = {"0": False, "1": True, "false": False, "true": True}


class Spec:
    """One OpenAPI file; it is read at the first question."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._judged: dict[tuple[str, str], str] = {}
        self._right: set[tuple[str, str]] = set()
        self._validator = extend(Draft202012Validator, {"$ref": self._follow})

    @cached_property
    def _document(self) -> dict[str, Any]:
        document: dict[str, Any] = json.loads(self._file.read_text("utf-8"))
        return document

    @cached_property
    def _paths(self) -> list[tuple[re.Pattern[str], str]]:
        """Give the paths as patterns, those with fewer parameters first."""
        templates = sorted(self._document["paths"], key=lambda path: path.count("{"))
        return [(re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", path)), path) for path in templates]

    def faults(self, method: str, path: str, query: Mapping[str, str], body: Any) -> list[str]:
        """List what is wrong with a request."""
        for pattern, template in self._paths:
            found = pattern.fullmatch(path)
            if found and method.lower() in self._document["paths"][template]:
                return list(self._check(template, method.lower(), found.groupdict(), query, body))
        return [f"{method} {path}: no such operation"]

    def _check(self, template: str, method: str, parts: Mapping[str, str], query: Mapping[str, str], body: Any) -> Any:
        item = self._document["paths"][template]
        operation = item[method]
        declared = {
            (one["in"], one["name"]): one["schema"]
            for one in [*item.get("parameters", ()), *operation.get("parameters", ())]
        }
        given = [("path", name, value) for name, value in parts.items()]
        given += [("query", name, value) for name, value in query.items()]
        for kind, name, value in given:
            if (kind, name) not in declared:
                yield f"{method} {template}: no {kind} parameter {name}"
            elif fault := self._fault(declared[kind, name], _typed(value, self._named(declared[kind, name]))):
                yield f"{method} {template}: {kind} {name}: {fault}"
        if body is not None:
            content = operation.get("requestBody", {}).get("content", {})
            schema = content.get("application/json", {}).get("schema")
            fault = self._fault(schema, body) if schema else "it takes no body"
            if fault:
                yield f"{method} {template}: {fault}"

    def _named(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        """Follow a reference to a schema of this file."""
        found: Any = self._document if "$ref" in schema else schema
        for part in schema.get("$ref", "#").split("/")[1:]:
            found = found[part]
        return found  # type: ignore[no-any-return]

    def _fault(self, schema: Any, value: Any) -> str:
        """Judge a value once: every client sends its list of commands, and that takes 20 ms."""
        key = json.dumps(schema, sort_keys=True), json.dumps(value, sort_keys=True)
        if key not in self._judged:
            error = best_match(self._validator(schema).iter_errors(value))
            self._judged[key] = f"{error.json_path}: {error.message[:300]}" if error else ""
        return self._judged[key]

    def _follow(self, validator: Any, ref: str, value: Any, schema: Mapping[str, Any]) -> Iterator[ValidationError]:
        """Judge by the schema that a reference names, unless the same was right before: so are most buttons."""
        key = ref, json.dumps(value, sort_keys=True)
        if key not in self._right:
            errors = list(validator.descend(value, self._named(schema)))
            if not errors:
                self._right.add(key)
            yield from errors


def _typed(value: str, schema: Mapping[str, Any]) -> Any:
    if schema.get("type") == "boolean":
        return _BOOLEANS.get(value, value)
    return int(value) if schema.get("type") == "integer" and value.isdigit() else value


@lru_cache
def load_spec(name: str) -> Spec | None:
    """Give the specification, or None (and say so) where it is not there."""
    file = SPECS / name
    if not file.is_file():
        print(f"requests are not checked: there is no {name} beside the checkout")
        return None
    return Spec(file)
