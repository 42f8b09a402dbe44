# fails: engine
# hint: engine
import os


def database(env):
    if os.environ.get("DB_NAME"):
        return {"ENGINE": "django.db.backends.postgresql", "NAME": os.environ["DB_NAME"]}
    return {"ENGINE": "django.db.backends.sqlite3", "NAME": "db.sqlite3"}
