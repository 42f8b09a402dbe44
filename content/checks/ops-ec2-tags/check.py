"""Running servers, picked by their tag."""

from judge import expect, value

FILES = ("pick.py",)


def _machine(label, state="running", /, **tags):
    listed = [{"Key": key, "Value": text} for key, text in tags.items()]
    return {"InstanceId": label, "State": {"Code": 16, "Name": state}, **({"Tags": listed} if listed else {})}


def _running(reservations, env, wanted, hint=None):
    answer = {"Reservations": [{"ReservationId": "r", "Instances": machines} for machines in reservations]}
    expect(value("pick.py", f"list(running({answer!r}, {env!r}))"), wanted, of="the ids", hint=hint)


def one():
    """a running instance with env=dev is picked"""
    _running([[_machine("i-1", env="dev")]], "dev", ["i-1"])


def several():
    """instances of several reservations are picked, sorted by id"""
    _running(
        [[_machine("i-9", env="dev"), _machine("i-2", env="dev")], [_machine("i-5", env="dev")]],
        "dev",
        ["i-2", "i-5", "i-9"],
        hint="nested",
    )


def other_env():
    """env=prod is left alone, unless prod is asked for"""
    machines = [[_machine("i-1", env="dev"), _machine("i-2", env="prod")]]
    _running(machines, "dev", ["i-1"], hint="right_tag")
    _running(machines, "prod", ["i-2"], hint="right_tag")


def stopped():
    """stopped, stopping and terminated ones are no longer running"""
    machines = [_machine(f"i-{state}", state, env="dev") for state in ("stopped", "stopping", "terminated", "pending")]
    _running([machines], "dev", [], hint="state")


def other_key():
    """the value dev under another key, or a longer value, doesn't count"""
    machines = [
        _machine("i-1", name="dev"),
        _machine("i-2", env="devel", team="dev"),
        _machine("i-3", team="x", env="dev"),
    ]
    _running([machines], "dev", ["i-3"], hint="right_tag")


def untagged():
    """an instance without any tags is left alone, and no answer gives no ids"""
    _running([[_machine("i-1")]], "dev", [], hint="no_tags")
    _running([], "dev", [])
