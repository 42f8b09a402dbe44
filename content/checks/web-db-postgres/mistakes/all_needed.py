# fails: defaults
# hint: KeyError
def database(env):
    if "DB_NAME" in env:
        return {"ENGINE": "django.db.backends.postgresql", "NAME": env["DB_NAME"], "USER": env["DB_USER"],
                "PASSWORD": env["DB_PASSWORD"], "HOST": env["DB_HOST"], "PORT": env["DB_PORT"]}
    return {"ENGINE": "django.db.backends.sqlite3", "NAME": "db.sqlite3"}
