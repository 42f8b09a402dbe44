"""A user model of your own, with a name to show."""

from judge import expect, value

FILES = ("accounts/models.py",)


def _name(first, last, username="ada99"):
    return value(
        "accounts/models.py", f"User(username={username!r}, first_name={first!r}, last_name={last!r}).display_name"
    )


def _hold(wanted, first, last, hint=None, **more):
    expect(_name(first, last, **more), wanted, of=f"display_name of {first!r}, {last!r}", hint=hint)


def own_model():
    """User is a class of your own, built on AbstractUser"""
    lines = """
        from django.contrib.auth import models as the_models
        [issubclass(User, the_models.AbstractUser), User is not the_models.User, not issubclass(User, the_models.User)]
    """
    expect(
        value("accounts/models.py", lines),
        [True, True, True],
        of="built on AbstractUser, a class of your own",
        hint="which_base",
    )


def both_names():
    """Ada Lovelace is shown as Ada Lovelace"""
    _hold("Ada Lovelace", "Ada", "Lovelace", hint="a_property")


def user_name():
    """without any name the user name is shown: ada99"""
    _hold("ada99", "", "", hint="when_empty")
    _hold("bo_the_cook", "", "", hint="when_empty", username="bo_the_cook")


def one_name():
    """with one of the two names only that is shown, without spaces around it"""
    _hold("Ada", "Ada", "", hint="no_spaces")
    _hold("Lovelace", "", "Lovelace", hint="no_spaces")


def kept():
    """the user still has what AbstractUser brings: username, email, first_name"""
    names = value("accounts/models.py", "sorted(User.fields_)")
    wanted = ["email", "first_name", "last_name", "username"]
    expect([name for name in wanted if name in names], wanted, of="the fields", hint="which_base")
