# fails: gone
# hint: breaks
import ast


def functions(source):
    """Give the public functions of a module."""
    nodes = [node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)]
    return {node.name: node.args for node in nodes if not node.name.startswith("_")}


def names(args):
    """Name the parameters."""
    return [one.arg for one in args.args]


def api(source):
    """Give the public functions with their parameters."""
    return {name: names(args) for name, args in functions(source).items()}


def breaks(old, new):
    """Tell whether calls of the old function may fail."""
    before, after = names(old), names(new)
    needed = len(after) - len(new.defaults)
    return needed > len(before)


def bump(old, new, version):
    """Give the next version."""
    major, minor, patch = map(int, version.split("."))
    was, now = functions(old), functions(new)
    if any(name not in now or breaks(was[name], now[name]) for name in was):
        return f"{major + 1}.0.0"
    if api(old) != api(new):
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"
