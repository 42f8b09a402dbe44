# fails: all_values
# hint: their_own
def database(env):
    if env.get("DB_NAME"):
        return {"ENGINE": "django.db.backends.postgresql", "NAME": env["DB_NAME"], "USER": "postgres",
                "PASSWORD": env.get("DB_PASSWORD", ""), "HOST": "127.0.0.1", "PORT": 5432}
    return {"ENGINE": "django.db.backends.sqlite3", "NAME": "db.sqlite3"}
