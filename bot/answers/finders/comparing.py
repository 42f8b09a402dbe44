"""Traps in comparisons and conditions."""

import ast
from collections.abc import Iterator

from bot.answers.finders.walking import called, of_kind, same
from bot.answers.traps import trap


def _pairs(tree: ast.Module) -> Iterator[tuple[ast.Compare, ast.cmpop, ast.expr, ast.expr]]:
    for node in of_kind(tree, ast.Compare):
        sides = [node.left, *node.comparators]
        for number, sign in enumerate(node.ops):
            yield node, sign, sides[number], sides[number + 1]


def _is_value(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and not (node.value is None or isinstance(node.value, bool))


@trap("trap-is-literal")
def is_with_a_literal(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `is` beside a number or a text."""
    for node, sign, left, right in _pairs(tree):
        if isinstance(sign, ast.Is | ast.IsNot) and (_is_value(left) or _is_value(right)):
            yield node


@trap("trap-equals-none")
def equals_none(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `== None`."""
    for node, sign, left, right in _pairs(tree):
        nothing = any(isinstance(side, ast.Constant) and side.value is None for side in (left, right))
        if isinstance(sign, ast.Eq | ast.NotEq) and nothing:
            yield node


@trap("trap-equals-true")
def equals_true(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `== True` and `== False`."""
    for node, sign, left, right in _pairs(tree):
        truth = any(isinstance(side, ast.Constant) and isinstance(side.value, bool) for side in (left, right))
        if isinstance(sign, ast.Eq | ast.NotEq) and truth:
            yield node


@trap("trap-or-value")
def or_with_a_value(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `x == 1 or 2`."""
    for node in of_kind(tree, ast.BoolOp):
        if isinstance(node.op, ast.Or) and isinstance(node.values[0], ast.Compare):
            if any(isinstance(value, ast.Constant) for value in node.values[1:]):
                yield node


@trap("trap-same-both")
def compares_with_itself(tree: ast.Module) -> Iterator[ast.AST]:
    """Find a value that is compared with itself."""
    for node, _, left, right in _pairs(tree):
        if same(left, right) and not isinstance(left, ast.Constant | ast.Call):
            yield node


@trap("trap-range-or")
def never_false(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `x != a or x != b`, which is always so."""
    for node in of_kind(tree, ast.BoolOp):
        parts = [value for value in node.values if isinstance(value, ast.Compare) and len(value.ops) == 1]
        if isinstance(node.op, ast.Or) and len(parts) == len(node.values) > 1:
            if all(isinstance(part.ops[0], ast.NotEq) and same(part.left, parts[0].left) for part in parts):
                yield node


@trap("trap-chain-equal")
def chains_mixed(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `a < b == c`, a chain of another meaning than it seems."""
    for node in of_kind(tree, ast.Compare):
        kinds = {type(sign) for sign in node.ops}
        if len(node.ops) > 1 and kinds & {ast.Eq, ast.NotEq, ast.In, ast.NotIn, ast.Is} and len(kinds) > 1:
            yield node


@trap("trap-input-number")
def input_beside_a_number(tree: ast.Module) -> Iterator[ast.AST]:
    """Find a text from `input()` that is compared with a number."""
    typed = {
        target.id
        for node in of_kind(tree, ast.Assign)
        if called(node.value) == "input"
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    again = [
        target.id
        for node in of_kind(tree, ast.Assign)
        if called(node.value) != "input"
        for target in node.targets
        if isinstance(target, ast.Name)
    ]
    typed -= set(again)
    for node, _, left, right in _pairs(tree):
        for one, other in ((left, right), (right, left)):
            text = called(one) == "input" or (isinstance(one, ast.Name) and one.id in typed)
            number = isinstance(other, ast.Constant) and isinstance(other.value, int | float)
            if text and number and not isinstance(getattr(other, "value", None), bool):
                yield node


@trap("trap-float-equal")
def float_equality(tree: ast.Module) -> Iterator[ast.AST]:
    """Find a sum of broken numbers that is compared by ==."""
    for node, sign, left, right in _pairs(tree):
        if isinstance(sign, ast.Eq) and any(_reckons_with_points(side) for side in (left, right)):
            yield node


def _reckons_with_points(node: ast.expr) -> bool:
    if not isinstance(node, ast.BinOp):
        return False
    return any(isinstance(part, ast.Constant) and isinstance(part.value, float) for part in ast.walk(node))


@trap("trap-tuple-condition")
def tuple_as_condition(tree: ast.Module) -> Iterator[ast.AST]:
    """Find a condition or an assert that is a tuple, and so always true."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assert | ast.If | ast.While) and isinstance(node.test, ast.Tuple) and node.test.elts:
            yield node


@trap("trap-type-text")
def type_equality(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `type(x) == ...` written as a text."""
    for node, sign, left, right in _pairs(tree):
        if isinstance(sign, ast.Eq | ast.NotEq):
            for one, other in ((left, right), (right, left)):
                if called(one) == "type" and isinstance(other, ast.Constant):
                    yield node


@trap("trap-in-word")
def number_in_text(tree: ast.Module) -> Iterator[ast.AST]:
    """Find `x in "abc"` with a single word, where equality is meant."""
    for node, sign, left, right in _pairs(tree):
        words = isinstance(right, ast.Constant) and isinstance(right.value, str)
        single = words and isinstance(left, ast.Name) and str(getattr(right, "value", "")).isalpha()
        if isinstance(sign, ast.In) and single and len(str(getattr(right, "value", ""))) > 2:
            if str(getattr(right, "value", "")) not in _SETS_OF_LETTERS:
                yield node


_SETS_OF_LETTERS = {
    "aeiou",
    "aeiouAEIOU",
    "AEIOU",
    "aeiouy",
    "abcdef",
    "ABCDEF",
    "abcdefghijklmnopqrstuvwxyz",
    "xyz",
    "rps",
}
