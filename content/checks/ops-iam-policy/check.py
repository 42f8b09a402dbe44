"""A policy with least privilege, and a lint that finds too much."""

import json

from judge import expect, run, source, fail

FILES = ("policies/backup.json", "policy_lint.py")


def _policy(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def _many(item):
    return item if isinstance(item, list) else [item]


def _allow(action="s3:GetObject", resource="arn:aws:s3:::b/*", effect="Allow"):
    return {"Effect": effect, "Action": action, "Resource": resource}


def _lint(hint=None, passes=False, **policies):
    files = {f"{name}.json": text for name, text in policies.items()}
    done = run("policy_lint.py", *files, files=files)
    expect(done.exit, 0 if passes else 1, of="the exit code", hint=hint)
    return done


def own_policy():
    """policies/backup.json allows the three actions, each where it belongs"""
    try:
        statements = _many(json.loads(source("policies/backup.json").text)["Statement"])
        pairs = {
            (a, r) for one in statements for a in _many(one.get("Action", "")) for r in _many(one.get("Resource", ""))
        }
        allowed = sorted(pairs)
    except (AttributeError, KeyError, TypeError, ValueError):
        fail("a JSON policy with Statement", source("policies/backup.json").text[:200] or "nothing", hint="policy_file")
    bucket = "arn:aws:s3:::ops-lab-data"
    wanted = [("s3:GetObject", f"{bucket}/*"), ("s3:ListBucket", bucket), ("s3:PutObject", f"{bucket}/*")]
    expect(allowed, wanted, of="actions and their resources", hint="policy_file")


def passes():
    """the lint passes that policy, and s3:Get* with it"""
    expect(run("policy_lint.py", "policies/backup.json").exit, 0, of="the exit code for your policy", hint="bare_star")
    _lint(passes=True, good=_policy(_allow(["s3:Get*"])), hint="bare_star")


def service_star():
    """s3:* fails, and the name of the file is printed"""
    _lint(wide=_policy(_allow("s3:*")), hint="whole_service").says("wide.json")


def bare_star():
    """a bare * as Action or as Resource fails"""
    _lint(a=_policy(_allow("*")), hint="both_fields")
    _lint(a=_policy(_allow(resource=["arn:aws:s3:::b", "*"])), hint="both_fields")


def deny():
    """a Deny of s3:* on * is fine"""
    _lint(passes=True, no=_policy(_allow("s3:*", "*", effect="Deny")), hint="only_allow")


def later_one():
    """a fault in the last statement of the second file is found"""
    done = _lint(good=_policy(_allow()), bad=_policy(_allow(), _allow(["s3:GetObject", "ec2:*"])), hint="all_of_them")
    done.says("bad.json")
    done.never_says("good.json", hint="all_of_them")


def single():
    """a Statement that stands alone, without a list, is read as well"""
    _lint(one=json.dumps({"Version": "2012-10-17", "Statement": _allow("iam:*")}), hint="single_statement")
