"""What an attack on the sandbox is, and short ways to write one."""

from dataclasses import dataclass, field

TRY = "try:\n    {}\nexcept BaseException as error:\n    print('refused', type(error).__name__)\n"
READ = "text = open({!r}, errors='replace').read()\nprint('ESCAPED', text[:80])"
CALL = """
import os, {}
try:
    print('ESCAPED', {})
except BaseException as error:
    print('refused', type(error).__name__)
"""


@dataclass(frozen=True)
class Attack:
    """A program, and how long it may take."""

    kind: str
    name: str
    code: str
    seconds: float = 5.0
    files: dict[str, bytes] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.kind}: {self.name}"


def reads(path: str) -> Attack:
    return Attack("files", f"read {path}", READ.format(path))


def calls(kind: str, expression: str, module: str = "sys", seconds: float = 5.0) -> Attack:
    return Attack(kind, expression[:60], CALL.format(module, expression), seconds)
