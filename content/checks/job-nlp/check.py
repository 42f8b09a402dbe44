"""A bot that answers from its questions, or says that it doesn't know."""

from judge import expect, fail, gives, run

FILES = ("bot.py",)
PACKAGES = ("sklearn",)

CACTUS, ORCHID = "Once every two weeks in summer.", "Bark with a little moss."
TESTS = """question,number
water a cactus how often,1
what soil do orchids like best,2
who won the match yesterday,0
when to prune roses,3
which soil is best for orchids,4
how often should I water my orchids,2
"""


def same_question():
    """a question of the list gets its own answer"""
    gives("bot.py", 'answer("Which soil is best for orchids?")', ORCHID)


def other_words():
    """in other words it gets the nearest one: cactus water how often"""
    gives("bot.py", 'answer("cactus water, how often")', CACTUS, hint="highest")
    gives("bot.py", 'answer("prune roses when")', "In early spring before the buds open.", hint="highest")


def no_idea():
    """a question about something else gives I do not know"""
    gives("bot.py", 'answer("Who won the football match yesterday?")', "I do not know", hint="below")
    gives("bot.py", 'answer("")', "I do not know", hint="below")


def one_rare_word():
    """one rare word is enough: tell me everything about basil"""
    gives("bot.py", 'answer("tell me everything about basil")', "It has too much water.", hint="below")


def hit_rate():
    """of six tests four are right: 67% on the last line"""
    done = run("bot.py", "--test", files={"tests.csv": TESTS})
    if not done.lines or "67" not in done.lines[-1]:
        fail("67% on the last line", "\n".join(done.lines) or "nothing", hint="rate")


def wrong_ones():
    """the two wrong ones are printed with their questions, and a right one isn't"""
    done = run("bot.py", "--test", files={"tests.csv": TESTS})
    for question in ("which soil is best for orchids", "how often should I water my orchids"):
        if question not in done.stdout:
            fail(question, done.stdout.strip() or "nothing", hint="tell_wrong")
    expect("when to prune roses" in done.stdout, False, of="a right one is printed", hint="tell_wrong")


def zero_is_right():
    """a test with 0 is right when the bot doesn't know, so one of one is 100%"""
    done = run("bot.py", "--test", files={"tests.csv": "question,number\nwho won the match yesterday,0\n"})
    if not done.lines or "100" not in done.lines[-1]:
        fail("100% on the last line", "\n".join(done.lines) or "nothing", hint="zero")
