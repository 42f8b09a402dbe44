"""A secret from a file, or from the environment."""

from judge import gives, raises

FILES = ("secret.py",)


def _secret(env, wanted, hint=None, **files):
    gives(
        "secret.py",
        f"secret({env!r}, 'REDIS_PASSWORD')",
        wanted,
        hint=hint,
        files={f"run/{name}": text for name, text in files.items()},
    )


def from_file():
    """REDIS_PASSWORD_FILE names a file with lab-secret in it"""
    _secret({"REDIS_PASSWORD_FILE": "run/pass"}, "lab-secret", **{"pass": "lab-secret"})


def newline():
    """the line break at its end goes, with a carriage return as well"""
    for text in ("lab-secret\n", "lab-secret\r\n", "lab-secret\n\n"):
        _secret({"REDIS_PASSWORD_FILE": "run/pass"}, "lab-secret", hint="line_end", **{"pass": text})


def spaces():
    """spaces belong to the secret"""
    _secret({"REDIS_PASSWORD_FILE": "run/pass"}, "  two words ", hint="only_breaks", **{"pass": "  two words \n"})


def variable():
    """without a file the variable itself counts"""
    _secret({"REDIS_PASSWORD": "from-env"}, "from-env", hint="second_choice")


def file_first():
    """if both are there the file wins"""
    env = {"REDIS_PASSWORD": "from-env", "REDIS_PASSWORD_FILE": "run/pass"}
    _secret(env, "from-file", hint="file_wins", **{"pass": "from-file\n"})


def neither():
    """with neither of them it is a KeyError, and other names don't help"""
    raises(
        "secret.py",
        "secret({'TOKEN': 'x', 'TOKEN_FILE': 'run/pass'}, 'REDIS_PASSWORD')",
        "KeyError",
        hint="nothing_there",
    )
    gives("secret.py", "secret({'TOKEN': 'x'}, 'TOKEN')", "x", hint="any_name")


def empty():
    """an empty file, one with a line break alone, and a missing one are ValueErrors"""
    for text in ("", "\n", None):
        files = {"run/pass": text, "run/other": "x"} if text is not None else {"run/other": "x"}
        raises(
            "secret.py",
            "secret({'REDIS_PASSWORD_FILE': 'run/pass', 'REDIS_PASSWORD': 'y'}, 'REDIS_PASSWORD')",
            "ValueError",
            files=files,
            hint="says_so",
        )
