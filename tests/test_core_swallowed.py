"""Whatever goes wrong leaves a trace, and the trace holds nothing of what people wrote."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import pytest
import structlog
from drive import Drive

from bot.command import Call, command
from bot.process.whereabouts import whereabouts
from bot.reading.arguments import Rest
from bot.values.message import Reply, Title

ROOT = Path(__file__).parent.parent
FILES = [file for room in ("bot", "adapters", "scheduler") for file in sorted((ROOT / room).rglob("*.py"))]
WIDE = {
    "Exception", "BaseException", "OSError", "ConnectionError", "DeliveryError", "Busy", "Gone",
    "Denied", "Unsendable", "Unavailable", "CannotServe", "TelegramError", "NetworkError", "HTTPException",
    "ClientError", "DiscordException", "UNREACHABLE", "RateLimited", "line_faults", "SQLAlchemyError",
}  # fmt: skip
TELLS = {"log", "log_fault", "say", "stop", "ill"}  # a TimeoutError alone is the end of a wait, not an error
# what ends in words for somebody, in another try, or in a row of the outbox; or what is no fault
TOLD_ELSEWHERE = {
    ("adapters/telegram/outbound.py", "_send_in_private"),
    ("adapters/terminal/client.py", "_pump"),
    ("adapters/terminal/client.py", "columns_of"),
    ("adapters/web/client.py", "_calendar"),
    ("adapters/web/client.py", "_from_page"),
    ("adapters/web/client.py", "visited"),
    ("bot/checking/on_your_machine.py", "address_seen"),
    ("bot/checking/on_your_machine.py", "command_seen"),
    ("bot/cli/diagnosis.py", "_peaks"),
    ("bot/door/community_events.py", "follow_in_time"),
    ("bot/proving/which_hours.py", "changed_hours"),
    ("bot/store/driver/engine.py", "_identity"),
    ("bot/store/driver/sole_use.py", "_open"),
    ("scheduler/delivery.py", "deliver"),
    ("scheduler/role_keeper.py", "_settled"),
    ("scheduler/role_keeper.py", "_taken"),
    ("scheduler/settlement.py", "_write_open"),
}


def names(node: ast.AST | None) -> set[str]:
    return {getattr(part, "id", getattr(part, "attr", "")) for part in ast.walk(node)} if node else set()


def silent(file: Path) -> Iterator[tuple[str, str]]:
    """Find where a wide error is caught and neither raised, nor handed on, nor told."""
    for function in ast.walk(ast.parse(file.read_text("utf-8"))):
        if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        for node in ast.walk(function):
            if isinstance(node, ast.ExceptHandler) and names(node.type) & WIDE:
                said = {name for line in node.body for name in names(line)}
                raises = any(isinstance(part, ast.Raise) for line in node.body for part in ast.walk(line))
                if not raises and not said & {*TELLS, node.name}:
                    yield str(file.relative_to(ROOT)), function.name
            suppressed = isinstance(node, ast.Call) and "suppress" in names(node.func) and names(node) & WIDE
            if suppressed:
                yield str(file.relative_to(ROOT)), function.name


def test_no_error_is_swallowed_without_a_word() -> None:
    found = {place for file in FILES for place in silent(file)}
    assert found - TOLD_ELSEWHERE == set()


@command()
async def break_down(call: Call, text: Annotated[str, Rest()]) -> Reply:
    """Fail with what somebody wrote."""
    return Reply((Title(f"{text} " * 300),))


async def test_a_fault_is_told_by_its_place_and_not_by_what_somebody_wrote() -> None:
    drive = Drive.fresh(break_down)
    with structlog.testing.capture_logs() as logs:
        await drive.person("ana").says("/break_down my private words")
    (entry,) = logs
    assert (entry["event"], entry["event_kind"]) == ("handler failed", "TextTyped")
    assert "Unbounded at bounds.py:" in entry["error"]
    assert "test_core_swallowed.py:" in entry["error"]
    assert "private" not in str(entry)


def test_the_cause_of_an_error_is_named() -> None:
    error = ValueError("words")
    error.__cause__ = KeyError("words")
    with pytest.raises(ValueError, match="words") as caught:
        raise error
    assert whereabouts(caught.value).startswith("ValueError at test_core_swallowed.py:")
    assert whereabouts(caught.value).endswith(" from KeyError")
