"""A guard that reads a plan and refuses to delete."""

import json

from judge import expect, run

FILES = ("plan_guard.py",)


def _plan(*changes):
    listed = [
        {"address": address, "type": "docker_container", "change": {"actions": actions, "before": None, "after": {}}}
        for address, *actions in changes
    ]
    return json.dumps({"format_version": "1.2", "resource_changes": listed})


def _guard(*changes, args=("plan.json",)):
    return run("plan_guard.py", *args, files={"plan.json": _plan(*changes)})


def create():
    """a create is printed with its address, and the exit code is 0"""
    done = _guard(("docker_container.web", "create"))
    done.says("docker_container.web", "create", hint="each_change")
    expect(done.exit, 0, of="the exit code")


def delete():
    """a delete exits 1, whatever stands beside it"""
    done = _guard(("a.one", "create"), ("docker_network.lab", "delete"), ("a.two", "update"))
    done.says("docker_network.lab", "delete", hint="each_change")
    expect(done.exit, 1, of="the exit code", hint="any_delete")


def replace():
    """a replacement is delete and create, in either order, and exits 1"""
    for actions in (("delete", "create"), ("create", "delete")):
        done = _guard(("docker_container.web", *actions))
        expect(done.exit, 1, of="the exit code", hint="in_the_list")
        done.says("create")
        done.says("delete")


def allowed():
    """with --allow-delete it is printed and exits 0, in front of the file, too"""
    for args in (("plan.json", "--allow-delete"), ("--allow-delete", "plan.json")):
        done = _guard(("docker_network.lab", "delete"), args=args)
        expect(done.exit, 0, of="the exit code", hint="the_option")
        done.says("docker_network.lab", hint="each_change")


def quiet():
    """what is no-op or read is not printed"""
    done = _guard(("docker_image.old", "no-op"), ("data.image", "read"), ("docker_container.web", "update"))
    done.never_says("docker_image.old", "data.image", hint="no_op")
    done.says("docker_container.web", "update", hint="each_change")


def empty():
    """a plan without resource_changes is fine, with exit code 0"""
    done = run("plan_guard.py", "plan.json", files={"plan.json": '{"format_version": "1.2"}'})
    expect(done.exit, 0, of="the exit code", hint="missing_list")
