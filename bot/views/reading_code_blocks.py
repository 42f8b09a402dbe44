"""How it looks when code was read: an error of its run in plain words, and questions about traps in it."""

import asyncio

from bot.answers.error_shapes import explain
from bot.answers.pasted_errors import PastedError, TraceStep, read_pasted_error
from bot.answers.traps import BrokenSyntax, Caught, read_code, traps_in
from bot.command import Call
from bot.values.action import Action
from bot.values.bounds import clip
from bot.values.message import Block, Button
from bot.views.answer_blocks import error_blocks, trap_blocks


async def code_read(call: Call, code: str, stderr: str) -> tuple[list[Block], tuple[Button, ...]]:
    """Explain the error of a run, or of code that can't be read; where it ran well, ask about traps."""
    error = read_pasted_error(stderr) if stderr.strip() else None
    tree = await asyncio.to_thread(read_code, code)
    if isinstance(tree, BrokenSyntax):
        error = error or PastedError("SyntaxError", tree.message, (TraceStep("main.py", tree.line, tree.code),))
    if error:
        found = explain(error, call.catalog.errors.values())
        return (error_blocks(call, error, found)[1:] if found else []), ()
    caught = [] if isinstance(tree, BrokenSyntax) else await asyncio.to_thread(traps_in, tree)
    return trap_blocks(call, caught[:1]), _tell(call, caught[:1])


def _tell(call: Call, caught: list[Caught]) -> tuple[Button, ...]:
    return tuple(Button(clip(call.label("answers.trap_button")), Action("trap_tell", one.trap)) for one in caught)
