"""Traps in loops."""

import ast
from collections.abc import Iterator

from bot.answers.finders.walking import LOOPS, called, inside, name_of, of_kind, same
from bot.answers.traps import trap

_CHANGES = {".append", ".remove", ".pop", ".insert", ".extend", ".clear", ".add", ".discard", ".popitem", ".update"}


def _range_over_len(loop: ast.For) -> ast.Call | None:
    """Give the `len(...)` of a loop over `range(len(...))`."""
    call = loop.iter
    if called(call) != "range" or not isinstance(call, ast.Call) or not call.args:
        return None
    last = call.args[-1] if len(call.args) < 3 else call.args[1]
    return last if isinstance(last, ast.Call) and called(last) == "len" else None


@trap("trap-changed-looping")
def changed_while_looped(tree: ast.Module) -> Iterator[ast.AST]:
    """Find a loop that changes what it goes over."""
    for loop in of_kind(tree, ast.For):
        over = name_of(loop.iter)
        ends = any(isinstance(node, ast.Break | ast.Return) for node in inside(loop.body))
        for node in inside(loop.body) if over and not ends else ():
            if called(node) in _CHANGES and isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                if name_of(node.func.value) == over:
                    yield node
            if isinstance(node, ast.Delete) and any(_part_of(target, over) for target in node.targets):
                yield node


def _part_of(target: ast.expr, name: str) -> bool:
    return isinstance(target, ast.Subscript) and name_of(target.value) == name


@trap("trap-off-by-one")
def beyond_the_end(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `range(len(x) + 1)` and `i <= len(x)` with `x[i]`."""
    for loop in of_kind(tree, ast.For):
        call = loop.iter
        if called(call) == "range" and isinstance(call, ast.Call) and call.args and isinstance(loop.target, ast.Name):
            last = call.args[-1]
            longer = isinstance(last, ast.BinOp) and isinstance(last.op, ast.Add) and called(last.left) == "len"
            if longer and _indexed_by(loop.body, loop.target.id):
                yield loop
    for endless in of_kind(tree, ast.While):
        test = endless.test
        if isinstance(test, ast.Compare) and isinstance(test.ops[0], ast.LtE) and called(test.comparators[0]) == "len":
            if _indexed_by(endless.body, name_of(test.left)):
                yield endless


def _indexed_by(body: list[ast.stmt], name: str) -> bool:
    return any(isinstance(node, ast.Subscript) and name_of(node.slice) == name for node in inside(body))


@trap("trap-next-index")
def next_of_the_last(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `x[i + 1]` in a loop over all of `range(len(x))`."""
    for loop in of_kind(tree, ast.For):
        length, place = _range_over_len(loop), name_of(loop.target)
        if length is None or not place:
            continue
        for node in inside(loop.body):
            if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.BinOp):
                ahead = isinstance(node.slice.op, ast.Add) and name_of(node.slice.left) == place
                guarded = any(isinstance(one, ast.If | ast.IfExp | ast.Try) for one in inside(loop.body))
                if ahead and same(node.value, length.args[0]) and not guarded:
                    yield node


@trap("trap-while-forever")
def never_ends(tree: ast.Module) -> Iterator[ast.AST]:
    """Find a `while` whose condition nothing in its body changes."""
    for loop in of_kind(tree, ast.While):
        names = {node.id for node in ast.walk(loop.test) if isinstance(node, ast.Name)}
        if not names or not isinstance(loop.test, ast.Compare):
            continue
        if any(isinstance(node, ast.Call) for node in ast.walk(loop.test)):
            continue
        ends = any(isinstance(node, ast.Break | ast.Return | ast.Raise | ast.Yield | ast.Await) for node in _in(loop))
        if not ends and not names & _given(loop):
            yield loop


def _in(loop: ast.While) -> Iterator[ast.AST]:
    return (node for statement in loop.body for node in ast.walk(statement))


_ONLY_READ = {"print", "len", "str", "int", "float", "abs", "round", "range", "sum", "max", "min", "sorted"}


def _given(loop: ast.While) -> set[str]:
    """Name what the body gives a value, or hands to something that may change it."""
    names = set()
    for node in _in(loop):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store | ast.Del):
            names.add(node.id)
        if isinstance(node, ast.Call):
            names |= {name_of(argument) for argument in node.args if called(node) not in _ONLY_READ}
            if isinstance(node.func, ast.Attribute):
                names.add(name_of(node.func.value))
        if isinstance(node, ast.Subscript | ast.Attribute) and isinstance(node.ctx, ast.Store):
            names.add(name_of(node.value))
        if isinstance(node, ast.Global | ast.Nonlocal):
            names |= set(node.names)
    return names


@trap("trap-return-in-loop")
def returns_at_once(tree: ast.Module) -> Iterator[ast.AST]:
    """Find a loop that always returns in its first round."""
    for loop in (node for node in ast.walk(tree) if isinstance(node, LOOPS)):
        last = loop.body[-1]
        if isinstance(last, ast.Return) and not any(isinstance(node, ast.Continue) for node in inside(loop.body)):
            whole = isinstance(loop, ast.For) and not any(isinstance(node, ast.If) for node in loop.body)
            if whole:
                yield last


@trap("trap-total-in-loop")
def reset_in_the_loop(tree: ast.Module) -> Iterator[ast.AST]:
    """Find a sum or a list that is set back at the beginning of every round."""
    for loop in (node for node in ast.walk(tree) if isinstance(node, ast.For)):
        first = loop.body[0]
        if isinstance(first, ast.Assign) and len(first.targets) == 1 and _is_start(first.value):
            name = name_of(first.targets[0])
            grown = [node for node in loop.body[1:] if _grows(node, name)]
            later = any(isinstance(node, ast.Name) and node.id == name for node in _rest(loop, grown))
            if name and grown and not later:
                yield first


def _is_start(value: ast.expr) -> bool:
    return (isinstance(value, ast.Constant) and value.value in (0, "")) or (
        isinstance(value, ast.List) and not value.elts
    )


def _grows(node: ast.stmt, name: str) -> bool:
    if isinstance(node, ast.AugAssign):
        return name_of(node.target) == name
    call = node.value if isinstance(node, ast.Expr) else None
    if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
        return called(call) == ".append" and name_of(call.func.value) == name
    return False


def _rest(loop: ast.For, grown: list[ast.stmt]) -> Iterator[ast.AST]:
    others = (statement for statement in loop.body[1:] if statement not in grown)
    return (node for statement in others for node in ast.walk(statement))


@trap("trap-loop-name")
def loop_takes_the_name(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `for items in items`."""
    for loop in of_kind(tree, ast.For):
        if name_of(loop.target) and name_of(loop.target) == name_of(loop.iter):
            yield loop


@trap("trap-range-len")
def range_len_for_things(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `range(len(x))` where the number is used only to take the thing."""
    for loop in of_kind(tree, ast.For):
        length, place = _range_over_len(loop), name_of(loop.target)
        if length is None or not place or (isinstance(loop.iter, ast.Call) and len(loop.iter.args) > 1):
            continue
        used = [node for node in inside(loop.body) if isinstance(node, ast.Name) and node.id == place]
        taken = [
            node
            for node in inside(loop.body)
            if isinstance(node, ast.Subscript)
            and name_of(node.slice) == place
            and isinstance(node.ctx, ast.Load)
            and same(node.value, length.args[0])
        ]
        if used and len(used) == len(taken):
            yield loop


@trap("trap-dict-items")
def unpacks_keys(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `for key, value in {...}` without items."""
    known = {
        name_of(node.targets[0])
        for node in of_kind(tree, ast.Assign)
        if isinstance(node.value, ast.Dict | ast.DictComp) and len(node.targets) == 1
    } - {""}
    for loop in of_kind(tree, ast.For):
        if isinstance(loop.target, ast.Tuple) and len(loop.target.elts) == 2:
            if name_of(loop.iter) in known or isinstance(loop.iter, ast.Dict):
                yield loop


@trap("trap-open-in-loop")
def opens_in_a_loop(tree: ast.Module) -> Iterator[ast.AST]:
    """Find a file that is opened for writing anew in every round."""
    for loop in of_kind(tree, ast.For):
        for node in inside(loop.body):
            if called(node) == "open" and isinstance(node, ast.Call) and len(node.args) > 1:
                mode, path = node.args[1], node.args[0]
                if isinstance(mode, ast.Constant) and mode.value == "w" and isinstance(path, ast.Constant):
                    yield node
