"""A guessing game: higher, lower, correct, and an end after seven tries."""

from judge import expect, fail, run

FILES = ("guess.py",)


def _play(secret, *guesses):
    """Play with a number that is known; whatever of random is called gives it."""
    before = f"""
        import random
        random.randint = random.randrange = lambda *edges: {secret}
        random.choice = lambda numbers: {secret}
    """
    return run("guess.py", before=before, stdin="".join(f"{guess}\n" for guess in guesses))


def higher():
    """a guess that is too small is answered with higher"""
    done = _play(70, 50, 70)
    done.says("higher", "correct", hint="which_way")
    done.never_says("lower", hint="which_way")


def lower():
    """a guess that is too large is answered with lower"""
    done = _play(20, 50, 20)
    done.says("lower", "correct", hint="which_way")
    done.never_says("higher", hint="which_way")


def first_try():
    """a first guess that is right is correct, and one try"""
    done = _play(42, 42)
    done.says("correct")
    done.never_says("higher", "lower", hint="which_way")


def counts_tries():
    """the number of tries is shown: four guesses are 4 tries"""
    done = _play(61, 50, 75, 60, 61)
    if 4 not in done.numbers:
        fail("4 tries", done.stdout, hint="count_them")


def seven_tries():
    """after 7 wrong guesses the game ends and shows the number"""
    done = _play(99, *range(1, 8), 99)
    done.never_says("correct", hint="seven")
    if 99 not in done.numbers:
        fail("the number 99 is shown", done.stdout, hint="reveal")
    answers = done.stdout.lower().count("higher")
    expect(answers in {6, 7}, True, of="7 guesses were answered", hint="seven")


def last_chance():
    """a right seventh guess still wins"""
    _play(7, *range(1, 8)).says("correct", hint="seven")
