"""Django's database settings, read from the environment."""

from judge import expect, value

FILES = ("config/database.py",)
STAND_INS = ("django",)
FULL = {"DB_NAME": "agora", "DB_USER": "web", "DB_PASSWORD": "s3cret", "DB_HOST": "db.test", "DB_PORT": "6432"}


def _settings(env):
    lines = f"""
        found = database({env!r})
        {{str(key): str(item) for key, item in found.items()}}
    """
    return value("config/database.py", lines)


def _hold(env, wanted, hint=None):
    got = _settings(env)
    for key, item in wanted.items():
        expect(got.get(key), item, of=f"{key} where {sorted(env)} is set", hint=hint)


def sqlite():
    """without anything set it is SQLite, in db.sqlite3"""
    got = _settings({})
    expect(got.get("ENGINE"), "django.db.backends.sqlite3", of="ENGINE", hint="engine")
    expect(got.get("NAME", "").replace("\\", "/").split("/")[-1], "db.sqlite3", of="NAME", hint="fallback")


def engine():
    """with DB_NAME=agora it is PostgreSQL, and the name is agora"""
    _hold(FULL, {"ENGINE": "django.db.backends.postgresql", "NAME": "agora"}, hint="engine")


def all_values():
    """user, password, host and port come from their variables"""
    wanted = {"USER": "web", "PASSWORD": "s3cret", "HOST": "db.test", "PORT": "6432"}
    _hold(FULL, wanted, hint="their_own")


def defaults():
    """with DB_NAME alone the user is postgres, the host 127.0.0.1 and the port 5432"""
    wanted = {"NAME": "shop", "USER": "postgres", "PASSWORD": "", "HOST": "127.0.0.1", "PORT": "5432"}
    _hold({"DB_NAME": "shop"}, wanted, hint="left_out")


def password_alone():
    """a password without DB_NAME still means SQLite"""
    _hold({"DB_PASSWORD": "x", "DB_HOST": "db.test"}, {"ENGINE": "django.db.backends.sqlite3"}, hint="fallback")


def given_only():
    """only what is handed in counts, not the environment of the process"""
    lines = """
        import os
        os.environ.update({"DB_NAME": "other", "DB_USER": "nobody"})
        [database({})["ENGINE"], str(database({"DB_NAME": "shop"})["USER"])]
    """
    wanted = ["django.db.backends.sqlite3", "postgres"]
    expect(value("config/database.py", lines), wanted, of="engine and user", hint="handed_in")
