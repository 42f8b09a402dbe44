"""Traps with names and values."""

import ast
import builtins
from collections.abc import Iterator

from bot.answers.finders.walking import FUNCTIONS, called, inside, name_of, of_kind
from bot.answers.traps import trap

_SHADOWED = {
    *("list", "dict", "set", "str", "int", "float", "sum", "max", "min", "len", "input", "print", "range", "open"),
    *("sorted", "tuple", "bool", "type", "map", "filter", "zip", "any", "all", "round", "abs", "id"),
} & set(dir(builtins))
_IN_PLACE = {".sort", ".append", ".reverse", ".extend", ".insert", ".remove", ".clear", ".add", ".discard", ".shuffle"}
_NEW_TEXT = {
    *(".upper", ".lower", ".strip", ".replace", ".title", ".capitalize", ".rstrip", ".lstrip", ".removeprefix"),
    *(".removesuffix", ".zfill", ".center", ".ljust", ".rjust", ".casefold", ".swapcase"),
}


@trap("trap-shadowed")
def takes_a_builtin_name(tree: ast.Module) -> Iterator[ast.AST]:
    """Find a variable that takes the name of a function of Python which is called later."""
    used = {called(node) for node in ast.walk(tree)}
    for node in of_kind(tree, ast.Name):
        if isinstance(node.ctx, ast.Store) and node.id in _SHADOWED & used:
            yield node


@trap("trap-in-place")
def keeps_none(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `x = x.sort()` and the like, which keeps None."""
    made = {
        name_of(target)
        for node in of_kind(tree, ast.Assign)
        if isinstance(node.value, ast.List | ast.ListComp | ast.Set) or called(node.value) in {"list", "set", "sorted"}
        for target in node.targets
    }
    for node in of_kind(tree, ast.Assign):
        value = node.value
        if called(value) in _IN_PLACE and isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute):
            owner = name_of(value.func.value)
            if owner in made or owner == "random" or owner in {name_of(target) for target in node.targets} - {""}:
                yield node


@trap("trap-lost-text")
def loses_the_new_text(tree: ast.Module) -> Iterator[ast.AST]:
    """Find a method of a text whose result nobody keeps."""
    for node in of_kind(tree, ast.Expr):
        if called(node.value) in _NEW_TEXT:
            yield node


@trap("trap-lost-sorted")
def loses_the_result(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `sorted(x)`, `round(x)` and the like whose result nobody keeps."""
    for node in of_kind(tree, ast.Expr):
        if called(node.value) in {
            "sorted",
            "reversed",
            "round",
            "int",
            "str",
            "float",
            "abs",
            "len",
            "sum",
            "max",
            "min",
        }:
            yield node


@trap("trap-compare-alone")
def compares_alone(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `x == 3` on a line of its own, where `=` was meant."""
    for node in of_kind(tree, ast.Expr):
        if isinstance(node.value, ast.Compare) and isinstance(node.value.ops[0], ast.Eq):
            yield node


@trap("trap-no-call")
def names_without_brackets(tree: ast.Module) -> Iterator[ast.AST]:
    """Find a function of the file that stands alone on a line without being called."""
    functions = {node.name for node in ast.walk(tree) if isinstance(node, FUNCTIONS)} | {"print", "input"}
    for node in of_kind(tree, ast.Expr):
        if name_of(node.value) in functions:
            yield node


@trap("trap-method-no-call")
def methods_without_brackets(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `text.upper` and the like without its brackets."""
    calls = {id(node.func) for node in of_kind(tree, ast.Call)}
    for node in of_kind(tree, ast.Attribute):
        method = f".{node.attr}" in _NEW_TEXT | {".split", ".append", ".sort", ".items", ".readlines", ".isdigit"}
        if method and id(node) not in calls and isinstance(node.ctx, ast.Load) and not _handed_over(tree, node):
            yield node


def _handed_over(tree: ast.Module, node: ast.Attribute) -> bool:
    """Tell whether a method is handed to something that calls it, as in key=str.lower."""
    for call in of_kind(tree, ast.Call):
        if (node in call.args and called(call) != "print") or any(keyword.value is node for keyword in call.keywords):
            return True
    return isinstance(node.value, ast.Name) and node.value.id in {"str", "list", "dict", "np", "pd"}


@trap("trap-same-list")
def same_list_many_times(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `[[0] * 3] * 3`, many names for one list."""
    for node in of_kind(tree, ast.BinOp):
        if isinstance(node.op, ast.Mult) and isinstance(node.left, ast.List):
            if any(_is_changeable(item) for item in node.left.elts):
                yield node


def _is_changeable(item: ast.expr) -> bool:
    times = isinstance(item, ast.BinOp) and isinstance(item.left, ast.List)
    return times or isinstance(item, ast.List | ast.Dict | ast.Set)


@trap("trap-colon-value")
def annotates_for_value(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `x: 3`, a colon where a value was meant."""
    for node in of_kind(tree, ast.AnnAssign):
        if node.value is None and isinstance(node.annotation, ast.Constant) and node.annotation.value is not None:
            if not isinstance(node.annotation.value, str):
                yield node


@trap("trap-plus-number")
def text_plus_number(tree: ast.Module) -> Iterator[ast.AST]:
    """Find a text and a number with + between them."""
    for node in of_kind(tree, ast.BinOp):
        if isinstance(node.op, ast.Add):
            kinds = {_kind(side) for side in (node.left, node.right)}
            if kinds >= {"text", "number"}:
                yield node


def _kind(node: ast.expr) -> str:
    if isinstance(node, ast.JoinedStr) or called(node) in {"input", "str"}:
        return "text"
    if isinstance(node, ast.Constant):
        return {str: "text", int: "number", float: "number"}.get(type(node.value), "")
    return "number" if called(node) in {"len", "int", "float", "sum"} else ""


@trap("trap-global-change")
def changes_a_global(tree: ast.Module) -> Iterator[ast.AST]:
    """Find a function that changes an outer name without taking it in."""
    outer = {name_of(target) for node in tree.body if isinstance(node, ast.Assign) for target in node.targets}
    for function in (node for node in ast.walk(tree) if isinstance(node, FUNCTIONS)):
        own = {argument.arg for argument in [*function.args.args, *function.args.kwonlyargs]}
        told = {name for node in ast.walk(function) if isinstance(node, ast.Global) for name in node.names}
        set_here = {
            name_of(target) for node in inside(function.body) if isinstance(node, ast.Assign) for target in node.targets
        }
        for node in inside(function.body):
            if isinstance(node, ast.AugAssign) and name_of(node.target) in outer - own - told - set_here:
                yield node


@trap("trap-fstring-missing")
def forgot_the_f(tree: ast.Module) -> Iterator[ast.AST]:
    """Find a text with {name} of a known variable in it that lacks its f."""
    known = {node.id for node in of_kind(tree, ast.Name) if isinstance(node.ctx, ast.Store)}
    formatted = {
        id(node.func.value)
        for node in of_kind(tree, ast.Call)
        if isinstance(node.func, ast.Attribute) and node.func.attr in {"format", "format_map", "replace"}
    }
    within = {id(part) for node in of_kind(tree, ast.JoinedStr) for part in ast.walk(node)}
    for node in of_kind(tree, ast.Constant):
        if isinstance(node.value, str) and id(node) not in within | formatted:
            if any(f"{{{name}}}" in node.value for name in known) and "{{" not in node.value:
                yield node


@trap("trap-input-added")
def adds_up_texts(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `input() + input()` and reckoning with what was typed."""
    typed = {
        name_of(target)
        for node in of_kind(tree, ast.Assign)
        if called(node.value) == "input"
        for target in node.targets
    } - {""}
    for node in of_kind(tree, ast.BinOp):
        sides = (node.left, node.right)
        texts = [called(side) == "input" or name_of(side) in typed for side in sides]
        reckons = isinstance(node.op, ast.Sub | ast.Div | ast.FloorDiv | ast.Pow)
        if (all(texts) and isinstance(node.op, ast.Add | ast.Mult)) or (any(texts) and reckons):
            yield node


@trap("trap-caret-power")
def caret_for_power(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `x ^ 2`, where ** is meant."""
    for node in of_kind(tree, ast.BinOp):
        if isinstance(node.op, ast.BitXor) and isinstance(node.right, ast.Constant) and node.right.value in (2, 3, 0.5):
            yield node


@trap("trap-comma-number")
def comma_for_point(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `price = 3,50`, which makes two numbers."""
    for node in of_kind(tree, ast.Assign):
        value = node.value
        if isinstance(value, ast.Tuple) and len(value.elts) == 2 and name_of(node.targets[0]):
            numbers = all(isinstance(one, ast.Constant) and type(one.value) is int for one in value.elts)
            written = value.col_offset == getattr(value.elts[0], "col_offset", -1)
            close = value.elts[1].col_offset - (value.elts[0].end_col_offset or 0) == 1
            if numbers and written and close:
                yield node


@trap("trap-comma-tuple")
def comma_at_the_end(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `x = 5,`, which makes a tuple."""
    for node in of_kind(tree, ast.Assign):
        value = node.value
        if isinstance(value, ast.Tuple) and len(value.elts) == 1 and name_of(node.targets[0]):
            if value.col_offset == value.elts[0].col_offset:
                yield node
