# fails: password_alone
# hint: fallback
def database(env):
    if not env:
        return {"ENGINE": "django.db.backends.sqlite3", "NAME": "db.sqlite3"}
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": env.get("DB_NAME", "agora"),
        "USER": env.get("DB_USER", "postgres"),
        "PASSWORD": env.get("DB_PASSWORD", ""),
        "HOST": env.get("DB_HOST", "127.0.0.1"),
        "PORT": env.get("DB_PORT", 5432),
    }
