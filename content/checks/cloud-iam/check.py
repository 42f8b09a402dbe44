"""Policies, evaluated by hand."""

from judge import gives

FILES = ("iam.py",)


def _rule(effect, action, resource):
    return {"Effect": effect, "Action": action, "Resource": resource}


READ = _rule("Allow", ["s3:Get*", "s3:List*"], "arn:shop/*")
ALL = _rule("Allow", "s3:*", "*")
KEEP = _rule("Deny", "s3:Delete*", ["arn:shop/bills/*", "arn:keep/?"])


def _decides(statements, action, resource, wanted, hint=None):
    gives("iam.py", f"decide({statements!r}, {action!r}, {resource!r})", wanted, hint=hint)


def allowed():
    """s3:GetObject on arn:shop/a is allowed, whatever the action's capitals"""
    _decides([READ], "s3:GetObject", "arn:shop/a", "allow")
    _decides([READ], "S3:listbucket", "arn:shop/", "allow", hint="capitals")


def default():
    """what no statement fits is an implicit deny"""
    _decides([READ], "s3:PutObject", "arn:shop/a", "implicit deny")
    _decides([READ], "s3:GetObject", "arn:SHOP/a", "implicit deny", hint="capitals")
    _decides([], "s3:GetObject", "arn:shop/a", "implicit deny")


def denied():
    """a Deny beats every Allow, before it or after it"""
    for statements in ([ALL, KEEP], [KEEP, ALL]):
        _decides(statements, "s3:DeleteObject", "arn:shop/bills/1", "explicit deny", hint="deny_first")
    _decides([KEEP, ALL], "s3:DeleteObject", "arn:shop/a", "allow")
    _decides([KEEP], "s3:GetObject", "arn:shop/bills/1", "implicit deny")


def whole():
    """a pattern covers the whole text, and ? is one sign"""
    _decides([KEEP], "s3:Delete", "arn:keep/1", "explicit deny")
    _decides([KEEP], "s3:Delete", "arn:keep/12", "implicit deny", hint="one_sign")
    _decides([_rule("Allow", "s3:Get", "*")], "s3:GetObject", "x", "implicit deny", hint="one_sign")


def brackets():
    """brackets and dots are ordinary signs"""
    _decides([_rule("Allow", "a:b", "file[1].txt")], "a:b", "file[1].txt", "allow", hint="plain")
    _decides([_rule("Allow", "a:b", "file[1].txt")], "a:b", "file1.txt", "implicit deny", hint="plain")


def stars():
    """only an Allow of * on * is risky"""
    rules = [
        ALL,
        _rule("Allow", "*", ["x", "*"]),
        _rule("Deny", "*", "*"),
        _rule("Allow", ["*"], "*"),
        _rule("Allow", "*", "arn:*"),
    ]
    gives("iam.py", f"risky({rules!r})", [1, 3], hint="plain_star")
