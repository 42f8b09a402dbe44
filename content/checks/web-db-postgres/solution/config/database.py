from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent


def database(env):
    """Give Django's database settings by what the environment says."""
    if "DB_NAME" not in env:
        return {"ENGINE": "django.db.backends.sqlite3", "NAME": BASE_DIR / "db.sqlite3"}
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": env["DB_NAME"],
        "USER": env.get("DB_USER", "postgres"),
        "PASSWORD": env.get("DB_PASSWORD", ""),
        "HOST": env.get("DB_HOST", "127.0.0.1"),
        "PORT": env.get("DB_PORT", "5432"),
    }
