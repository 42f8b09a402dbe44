"""Traps in functions, classes, and where errors are met."""

import ast
import itertools
from collections.abc import Iterator

from bot.answers.finders.walking import FUNCTIONS, Function, called, inside, name_of, of_kind
from bot.answers.traps import trap


def _functions(tree: ast.Module) -> Iterator[Function]:
    return (node for node in ast.walk(tree) if isinstance(node, FUNCTIONS))


@trap("trap-bare-except")
def catches_everything(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `except:` that names no error."""
    for node in of_kind(tree, ast.ExceptHandler):
        raises = any(isinstance(one, ast.Raise) for one in inside(node.body))
        if node.type is None and not raises:
            yield node


@trap("trap-silent-except")
def hides_the_error(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `except Exception: pass`."""
    for node in of_kind(tree, ast.ExceptHandler):
        wide = name_of(node.type) in {"Exception", "BaseException"}
        if wide and all(isinstance(one, ast.Pass) for one in node.body):
            yield node


@trap("trap-except-or")
def except_or(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `except A or B`, which catches only A."""
    for node in of_kind(tree, ast.ExceptHandler):
        if isinstance(node.type, ast.BoolOp):
            yield node


@trap("trap-print-return")
def prints_for_return(tree: ast.Module) -> Iterator[ast.AST]:
    """Find a function that only prints, and whose result is used."""
    silent = {
        function.name: function
        for function in _functions(tree)
        if not any(
            isinstance(node, ast.Return | ast.Yield | ast.YieldFrom) and _gives(node) for node in ast.walk(function)
        )
        and any(called(node) == "print" for node in ast.walk(function))
    }
    for node in ast.walk(tree):
        used = node.value if isinstance(node, ast.Assign | ast.Return) else None
        if isinstance(used, ast.Call) and called(used) in silent:
            yield silent[called(used)]
        if isinstance(node, ast.Call) and called(node) == "print":
            for argument in node.args:
                if called(argument) in silent:
                    yield silent[called(argument)]


def _gives(node: ast.AST) -> bool:
    return not isinstance(node, ast.Return) or node.value is not None


@trap("trap-forgot-return")
def reckons_and_forgets(tree: ast.Module) -> Iterator[ast.AST]:
    """Find a function whose result is used and that returns nothing at all."""
    empty = {
        function.name: function
        for function in _functions(tree)
        if not any(isinstance(node, ast.Return | ast.Yield | ast.YieldFrom | ast.Raise) for node in ast.walk(function))
        and not any(called(node) == "print" for node in ast.walk(function))
        and not any(isinstance(node, ast.Constant) and node.value is ... for node in ast.walk(function))
        and not all(isinstance(node, ast.Pass | ast.Expr) for node in function.body)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign | ast.Return) and called(node.value or node) in empty:
            yield empty[called(node.value or node)]
        if isinstance(node, ast.Call) and called(node) == "print":
            for argument in node.args:
                if called(argument) in empty:
                    yield empty[called(argument)]


@trap("trap-unreachable")
def never_reached(tree: ast.Module) -> Iterator[ast.AST]:
    """Find lines behind return, break, continue or raise."""
    for node in ast.walk(tree):
        for body in (getattr(node, name, []) for name in ("body", "orelse", "finalbody")):
            statements = body if isinstance(body, list) else []
            for one, after in itertools.pairwise(statements):
                if isinstance(one, ast.Return | ast.Break | ast.Continue | ast.Raise):
                    yield after


@trap("trap-one-branch")
def gives_in_one_branch(tree: ast.Module) -> Iterator[ast.AST]:
    """Find a function that returns a value in one branch and, at its end, nothing."""
    for function in _functions(tree):
        last = function.body[-1]
        if (
            isinstance(last, ast.If)
            and not last.orelse
            and any(isinstance(n, ast.Return) and n.value for n in last.body)
        ):
            others = [node for node in inside(function.body) if isinstance(node, ast.Return) and node.value]
            if len(function.body) == 1 and len(others) == 1 and isinstance(others[0].value, ast.Constant | ast.Name):
                yield last


@trap("trap-init-name")
def misspelled_init(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `_init_`, `__int__` and the like."""
    wrong = {"_init_", "__int__", "init", "__inti__", "__init", "_init", "__innit__"}
    for owner in of_kind(tree, ast.ClassDef):
        for method in owner.body:
            if isinstance(method, ast.FunctionDef) and method.name in wrong and _has_arguments(method):
                yield method


def _has_arguments(method: ast.FunctionDef) -> bool:
    return bool(method.args.args) and method.args.args[0].arg == "self" and len(method.args.args) > 1


@trap("trap-self-missing")
def sets_a_local(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `name = name` in __init__, which keeps nothing."""
    for owner in of_kind(tree, ast.ClassDef):
        for method in owner.body:
            if isinstance(method, ast.FunctionDef) and method.name == "__init__":
                names = {argument.arg for argument in method.args.args}
                for node in method.body:
                    if isinstance(node, ast.Assign) and name_of(node.targets[0]) and name_of(node.value) in names:
                        yield node


@trap("trap-class-list")
def shares_a_class_value(tree: ast.Module) -> Iterator[ast.AST]:
    """Find a list in the class that methods fill through self."""
    for owner in of_kind(tree, ast.ClassDef):
        shared = {
            name_of(node.targets[0]): node
            for node in owner.body
            if isinstance(node, ast.Assign)
            and (isinstance(node.value, ast.List | ast.Dict | ast.Set) or called(node.value) in {"set", "list", "dict"})
        }
        own = {
            node.attr
            for node in ast.walk(owner)
            if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store) and name_of(node.value) == "self"
        }
        for call in of_kind(owner, ast.Call):
            if called(call) in {".append", ".add", ".update", ".extend"} and isinstance(call.func, ast.Attribute):
                filled = call.func.value
                if isinstance(filled, ast.Attribute) and name_of(filled.value) == "self" and filled.attr not in own:
                    yield from filter(None, [shared.get(filled.attr)])


@trap("trap-file-left-open")
def leaves_a_file_open(tree: ast.Module) -> Iterator[ast.AST]:
    """Find a file that is opened for writing and never closed."""
    closed = any(called(node) == ".close" for node in ast.walk(tree))
    for node in of_kind(tree, ast.Assign):
        call = node.value
        if called(call) == "open" and isinstance(call, ast.Call) and not closed:
            if any(isinstance(a, ast.Constant) and str(a.value)[:1] in {"w", "a", "x"} for a in call.args[1:]):
                yield node


@trap("trap-await-missing")
def forgets_await(tree: ast.Module) -> Iterator[ast.AST]:
    """Find an async function of the file that is called on a line of its own without await."""
    waits = {node.name for node in of_kind(tree, ast.AsyncFunctionDef)}
    for node in of_kind(tree, ast.Expr):
        if called(node.value) in waits:
            yield node


@trap("trap-sleep-async")
def sleeps_in_async(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `time.sleep` in an async function."""
    for function in of_kind(tree, ast.AsyncFunctionDef):
        for node in of_kind(function, ast.Call):
            if (
                isinstance(node.func, ast.Attribute)
                and node.func.attr == "sleep"
                and name_of(node.func.value) == "time"
            ):
                yield node


@trap("trap-default-now")
def default_of_now(tree: ast.Module) -> Iterator[ast.AST]:
    """Find a default such as datetime.now(), which is asked once."""
    moments = {".now", ".today", ".utcnow", ".time", ".random", ".randint", "random"}
    for function in _functions(tree):
        yield from (default for default in function.args.defaults if called(default) in moments)


@trap("trap-late-lambda")
def lambda_in_a_loop(tree: ast.Module) -> Iterator[ast.AST]:
    """Find lambdas made in a loop that look up the loop's name later."""
    for loop in of_kind(tree, ast.For):
        name = name_of(loop.target)
        for call in (node for node in inside(loop.body) if called(node) == ".append" and isinstance(node, ast.Call)):
            for function in (argument for argument in call.args if isinstance(argument, ast.Lambda)):
                used = {node.id for node in ast.walk(function.body) if isinstance(node, ast.Name)}
                own = {argument.arg for argument in function.args.args}
                if name and name in used - own:
                    yield function


@trap("trap-recursion-end")
def recursion_without_end(tree: ast.Module) -> Iterator[ast.AST]:
    """Find a function that calls itself on every way through it."""
    for function in _functions(tree):
        branches = any(
            isinstance(node, ast.If | ast.IfExp | ast.While | ast.For | ast.Match | ast.BoolOp)
            for node in ast.walk(function)
        )
        if not branches and any(called(node) == function.name for node in ast.walk(function)):
            yield function
