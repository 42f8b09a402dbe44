"""A module that sets one key, and says truthfully whether it did."""

import json

from judge import expect, fail, run

FILES = ("library/json_key.py",)
FAKE = """
    import json, sys, types
    class AnsibleModule:
        def __init__(self, argument_spec, supports_check_mode=False, **more):
            self.check_mode = {check} and supports_check_mode
            if {check} and not supports_check_mode:
                self.exit_json(skipped=True, changed=False)
            wanted = {{"path": "limits.json", "key": "workers", "value": {value!r}}}
            if sorted(argument_spec) != sorted(wanted):
                print("SPEC", sorted(argument_spec))
            self.params = {{name: wanted.get(name) for name in argument_spec}}
        def exit_json(self, **result):
            print("RESULT", json.dumps(result, default=str))
            sys.exit(0)
        def fail_json(self, msg="", **result):
            print("FAILED", msg)
            sys.exit(1)
    basic = types.ModuleType("ansible.module_utils.basic")
    basic.AnsibleModule = AnsibleModule
    for name in ("ansible", "ansible.module_utils"):
        sys.modules[name] = types.ModuleType(name)
    sys.modules["ansible.module_utils"].basic = basic
    sys.modules["ansible.module_utils.basic"] = basic
"""


def _module(text, value=4, check=False):
    """Run it on a file; give the result, and what the file holds afterwards."""
    done = run("library/json_key.py", files={"limits.json": text}, before=FAKE.format(value=value, check=check))
    line = next((line for line in done.lines if line.startswith(("RESULT", "FAILED"))), "")
    if not line:
        fail("a call of exit_json or fail_json", done.stdout or "nothing", hint="hands_back")
    result = dict(json.loads(line.removeprefix("RESULT"))) if line.startswith("RESULT") else None
    return result, done.files.get("limits.json")


def _changed(text, wanted, of, hint=None, **more):
    result, left = _module(text, **more)
    expect((result or {}).get("changed"), wanted, of=of, hint=hint)
    try:
        return json.loads(left)
    except (TypeError, ValueError):
        fail("JSON in limits.json", repr(left), hint="others_stay")


def new_key():
    """a missing key is set, the others stay, and changed is true"""
    left = _changed('{"memory": 128}', True, "changed for a new key")
    expect(left, {"memory": 128, "workers": 4}, of="limits.json", hint="others_stay")


def other_value():
    """workers 2 becomes 4, which is a change"""
    expect(_changed('{"workers": 2}', True, "changed for another value"), {"workers": 4}, of="limits.json")


def same_value():
    """workers 4 stays, and changed is false"""
    _changed('{"workers": 4}', False, "changed for the same value", hint="compares")


def falsy():
    """a value of None is set where the key is missing, and 0 where it is 4"""
    expect(
        _changed("{}", True, "changed for a missing key and None", hint="missing_is_not_none", value=None),
        {"workers": None},
        of="limits.json",
    )
    expect(_changed('{"workers": 4}', True, "changed for 0", value=0), {"workers": 0}, of="limits.json")


def untouched():
    """where nothing changes the file isn't written again"""
    text = '{ "workers":4 }\n'
    expect(_module(text)[1], text, of="limits.json", hint="no_writing")


def check_mode():
    """in check mode a change is reported, and the file stays as it is"""
    result, left = _module('{"workers": 2}', check=True)
    expect((result or {}).get("changed"), True, of="changed in check mode", hint="supports_check")
    expect(left, '{"workers": 2}', of="limits.json", hint="no_writing")


def broken():
    """broken JSON and a missing file end in fail_json"""
    for text in ('{"workers": 2', "", None):
        expect(_module(text)[0], None, of="the result for a broken or missing file", hint="fails_kindly")
