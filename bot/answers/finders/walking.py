"""Small questions about a tree that several finders ask."""

import ast
from collections.abc import Iterator
from typing import TypeVar

T = TypeVar("T", bound=ast.AST)

LOOPS = (ast.For, ast.AsyncFor, ast.While)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
Function = ast.FunctionDef | ast.AsyncFunctionDef


def of_kind(tree: ast.AST, kind: type[T]) -> Iterator[T]:
    """Give the nodes of a kind."""
    return (node for node in ast.walk(tree) if isinstance(node, kind))


def name_of(node: ast.AST | None) -> str:
    """Give the name of a variable, or nothing."""
    return node.id if isinstance(node, ast.Name) else ""


def called(node: ast.AST) -> str:
    """Give the name of the function that a call calls, or of its method with a dot before it."""
    if not isinstance(node, ast.Call):
        return ""
    return node.func.id if isinstance(node.func, ast.Name) else _method(node.func)


def _method(function: ast.expr) -> str:
    return f".{function.attr}" if isinstance(function, ast.Attribute) else ""


def same(one: ast.AST, other: ast.AST) -> bool:
    """Tell whether two pieces of code are written alike."""
    return ast.dump(one) == ast.dump(other)


def inside(body: list[ast.stmt]) -> Iterator[ast.AST]:
    """Give everything in some statements, but for what stands in functions of their own."""
    for statement in body:
        yield statement
        for child in ast.iter_child_nodes(statement):
            if not isinstance(child, FUNCTIONS):
                yield from _below(child)


def _below(node: ast.AST) -> Iterator[ast.AST]:
    yield node
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, FUNCTIONS):
            yield from _below(child)
