# fails: sqlite
# hint: AttributeError
def database(env):
    if env.get("DB_NAME") or env.get("DB_PASSWORD"):
        return {"ENGINE": "django.db.backends.postgresql", "NAME": env.get("DB_NAME")}
