"""One command with four subcommands."""

from judge import expect, value

FILES = ("cli.py",)


def _parse(argv, *names):
    """Give the command and these values, or the code that it ended with."""
    lines = f"""
    try:
        args = parse({argv!r})
        got = [args.command, *[getattr(args, name, "missing") for name in {list(names)!r}]]
    except SystemExit as end:
        got = f"exit {{end.code}}"
    got
    """
    got = value("cli.py", lines)
    return (
        [str(one) if not isinstance(one, (bool, list, tuple)) else one for one in got] if isinstance(got, list) else got
    )


def backup():
    """backup sample lab gives the folder and the bucket"""
    expect(
        _parse(["backup", "sample", "lab"], "folder", "bucket"),
        ["backup", "sample", "lab"],
        of="command, folder, bucket",
        hint="positional",
    )


def verify():
    """verify lab gives the bucket, and without one it ends with 2"""
    expect(_parse(["verify", "lab"], "bucket"), ["verify", "lab"], of="command, bucket", hint="positional")
    expect(_parse(["verify"]), "exit 2", of="verify alone", hint="needed")


def stop():
    """stop --env dev is dry, and --apply makes it true"""
    expect(
        _parse(["stop", "--env", "dev"], "env", "apply"), ["stop", "dev", False], of="command, env, apply", hint="dry"
    )
    expect(
        _parse(["stop", "--apply", "--env", "prod"], "env", "apply"),
        ["stop", "prod", True],
        of="command, env, apply",
        hint="dry",
    )


def no_env():
    """stop without --env ends with 2, as all servers would be too many"""
    expect(_parse(["stop", "--apply"]), "exit 2", of="stop without env", hint="needed")


def lint():
    """lint takes one file or several, and not none"""
    for files in (["a.json"], ["a.json", "b.json"]):
        got = _parse(["lint", *files], "files")
        expect(
            [list(part) if isinstance(part, (list, tuple)) else part for part in got],
            ["lint", files],
            of="command, files",
            hint="one_or_more",
        )
    expect(_parse(["lint"]), "exit 2", of="lint alone", hint="one_or_more")


def nothing():
    """no command, an unknown one and a word too many end with 2"""
    for argv in ([], ["restore", "x"], ["verify", "lab", "more"]):
        expect(_parse(argv), "exit 2", of=" ".join(["cloudctl", *argv]), hint="required_command")
