"""A sync with a plan."""

import json

from judge import expect, run

FILES = ("sync.py",)


def _people(*rows):
    return json.dumps([dict(zip(("email", "name", "plan"), row.split(","))) for row in rows])


def _sync(crm, billing, *flags, crash=False):
    files = {"crm.json": _people(*crm), "billing.json": _people(*billing)}
    return run("sync.py", *flags, files=files, crash=crash)


CRM = ("dora@x.org,Dora,pro", "ben@x.org,Ben,pro", "ana@x.org,Ana,free", "eve@x.org,Eve,free")
BILLING = ("cleo@x.org,Cleo,pro", "ben@x.org,Benny,free", "dora@x.org,Dora,pro", "eve@x.org,Eve,free")


def plan():
    """one to create, one to update, one to delete, by address"""
    _sync(CRM, BILLING).prints_exactly(
        "create ana@x.org\nupdate ben@x.org: name Benny -> Ben, plan free -> pro\ndelete cleo@x.org\n"
        "1 to create, 1 to update, 1 to delete"
    )


def spelled():
    """ANA@X.org with spaces is the same customer"""
    done = _sync((" ANA@X.org ,Ana,free",), ("ana@x.org,Ana,free",))
    done.prints_exactly("0 to create, 0 to update, 0 to delete", hint="same")


def dry():
    """without --apply nothing is written"""
    expect(
        _sync(CRM, BILLING).json("billing.json"), json.loads(_people(*BILLING)), of="billing.json", hint="only_apply"
    )


def applied():
    """--apply writes what the CRM has, by address"""
    wanted = json.loads(_people(CRM[2], CRM[1], CRM[0], CRM[3]))
    expect(_sync((*CRM[:3], "EVE@x.org,Eve,free"), BILLING, "--apply").json("billing.json"), wanted, of="billing.json")


def refused():
    """two of three to delete are refused, with exit 1, and nothing is written"""
    done = _sync(BILLING[:1], BILLING[:3], "--apply", crash=True)
    done.says("2 to delete", "refused")
    expect(done.exit, 1, of="the exit code", hint="exit_code")
    expect(done.json("billing.json"), json.loads(_people(*BILLING[:3])), of="billing.json", hint="nothing")


def half():
    """exactly half may be deleted, and nothing from nothing"""
    _sync(BILLING[:2], BILLING).never_says("refused", hint="more_than")
    _sync((), ()).never_says("refused", hint="more_than")
