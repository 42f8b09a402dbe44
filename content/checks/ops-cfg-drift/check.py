"""What two tools say about drift, in one exit code."""

from judge import expect, value

FILES = ("judge.py",)


def _host(changed=0, failures=0, unreachable=0):
    return {"changed": changed, "failures": failures, "unreachable": unreachable, "ok": 5, "skipped": 1}


def _drift(code, hosts, wanted, hint=None):
    got = value("judge.py", f"code, names = drift({code}, {hosts!r})\n[code, list(names)]")
    expect(got, wanted, of="the code and the names", hint=hint)


def none():
    """no changes anywhere are 0 and an empty list"""
    _drift(0, {"web1": _host(), "web2": _host()}, [0, []])


def one_host():
    """a change on web2 is 2 and web2"""
    _drift(0, {"web1": _host(), "web2": _host(changed=3)}, [2, ["web2"]], hint="changed_hosts")


def terraform():
    """code 2 of terraform is 2 and terraform"""
    _drift(2, {"web1": _host()}, [2, ["terraform"]], hint="its_code")


def both():
    """both tools, sorted: alpha, terraform, web9"""
    hosts = {"web9": _host(changed=1), "alpha": _host(changed=1), "web1": _host()}
    _drift(2, hosts, [2, ["alpha", "terraform", "web9"]], hint="in_order")


def failed():
    """an error of terraform, a failed task or a host out of reach is 1"""
    _drift(1, {"web1": _host()}, [1, []], hint="errors_first")
    _drift(0, {"web1": _host(failures=1), "web2": _host()}, [1, []], hint="errors_first")
    _drift(0, {"web1": _host(unreachable=1)}, [1, []], hint="errors_first")


def failed_and_changed():
    """with an error beside a change the code is 1, and the change is named"""
    _drift(2, {"web1": _host(failures=2), "web2": _host(changed=1)}, [1, ["terraform", "web2"]], hint="errors_first")
    _drift(1, {"web2": _host(changed=1)}, [1, ["web2"]], hint="errors_first")


def no_hosts():
    """without hosts terraform alone decides"""
    _drift(2, {}, [2, ["terraform"]])
    _drift(0, {}, [0, []])
