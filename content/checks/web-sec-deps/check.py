"""Secrets that were ever committed, found in the history."""

from judge import expect, fail, run

FILES = ("leaks.py",)
LOG = """commit 9fceb02d0ae598e95dc970b74767f19372d61af8
Author: Ada <ada@example.org>
Date:   Mon Jun 1 10:00:00 2026 +0000

    Settings from the environment

diff --git a/config/settings.py b/config/settings.py
--- a/config/settings.py
+++ b/config/settings.py
@@ -20,4 +20,3 @@
-SECRET_KEY = "django-old-42"
+SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]
 EMAIL_PASSWORD = "still-the-same"
+TIMEOUT = "30"

commit 4b825dc642cb6eb9a060e54bf8d69288fbee4904
Author: Bo <bo@example.org>

    First try

diff --git a/config/settings.py b/config/settings.py
+++ b/config/settings.py
@@ -0,0 +1,4 @@
+SECRET_KEY = "django-old-42"
+DEBUG = True
+    db_password='hunter2'
"""
MORE = """commit 77aa0c1d2e3f405162738495a6b7c8d9e0f1a2b3

    Talk to the API

+++ b/buy.py
+API_TOKEN   =   'tk-1'
+print("no token = nothing")
+api_token = read_token("file")

commit 0d1e2f3a4b5c6d7e8f901a2b3c4d5e6f70819203

    Clean up

--- a/buy.py
-API_TOKEN   =   'tk-1'
+MySecretWord = "sesame"
"""


def finds():
    """a line +SECRET_KEY = "django-old-42" is found"""
    done = run("leaks.py", stdin=LOG)
    done.says('SECRET_KEY = "django-old-42"', hint="what_counts")


def any_case():
    """db_password='hunter2' is found as well, small letters and no spaces"""
    run("leaks.py", stdin=LOG).says("db_password='hunter2'", hint="any_letters")


def only_added():
    """removed lines and lines that stay are not printed"""
    done = run("leaks.py", stdin=LOG)
    done.never_says("still-the-same", hint="plus_only")
    count = done.stdout.count("django-old-42")
    expect(count, 1, of="how often django-old-42 is printed", hint="plus_only")


def commits():
    """each finding comes with its commit: 4b825dc for the first two"""
    done = run("leaks.py", stdin=LOG)
    done.says("4b825dc", "django-old-42", hint="its_commit")
    if "9fceb02" in done.stdout:
        fail("only commits with a finding", done.stdout.strip(), hint="its_commit")
    run("leaks.py", stdin=MORE).says("77aa0c1", "'tk-1'", "0d1e2f3", "sesame", hint="its_commit")


def no_false_alarm():
    """a value from the environment or from a call is none, nor is a sentence"""
    done = run("leaks.py", stdin=LOG)
    done.never_says("os.environ", "TIMEOUT", "DEBUG", hint="quoted_text")
    run("leaks.py", stdin=MORE).never_says("no token", "read_token", hint="quoted_text")


def quiet():
    """a history without secrets prints nothing"""
    done = run("leaks.py", stdin="commit 1234567890abcdef\n\n    A token of love\n\n+x = 1\n-PASSWORD = 'gone'\n")
    done.prints_exactly("", hint="what_counts")
