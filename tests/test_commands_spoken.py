"""What people say in a month, in their own words."""

import pytest
from drive import Drive, Person
from real import catalog, words

from bot.answers.finding import library
from bot.words.text import DEFAULT

SHRUGS = ("not sure", "don't know", "Did you mean", "can't answer", "outside what I know", "something went wrong")


async def learner() -> Person:
    return await Drive.fresh().person("ana", zone="Europe/Berlin").starts()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("done", "day in a row"),
        ("I'm finished!", "day in a row"),
        ("i did it, took me two hours", "has your note now"),
        ("how is my streak doing", "streak"),
        ("what's next?", "Build"),
        ("I'm back. what's next?", "Build"),
        ("how long until I'm finished?", "hours"),
        ("pause until friday", "Friday"),
        ("I'm on holiday from 15 september to 20 september", "How long should it last"),
        ("remind me at 7pm, I live in Berlin", "19:00"),
        ("change my goal to web", "Web Backend Path"),
        ("should i learn django or data analysis", "Side by side"),
        ("i feel stupid", "log"),
        ("motivate me", "begins empty"),
        ("What did I learn last week?", "last seven days"),
        ("i'm sick today", "pause"),
        ("thanks!", ""),
        ("too hard", ""),
        ("I have no time this week", "Fifteen minutes"),
        ("am i too old", "every age"),
        ("complete beginner", "hour"),
    ],
)
async def test_an_ordinary_sentence_leads_to_the_act(text, shown):
    ana = await learner()
    await ana.says(text)
    assert shown in ana.sees
    assert not any(shrug in ana.sees for shrug in SHRUGS)
    assert ana.labels


@pytest.mark.parametrize(
    "text",
    [
        "I don't want to live anymore",
        "i want to die",
        "sometimes I think about suicide",
        "everyone would be better off without me",
        "I just can't go on",
        "i am going to kill myself",
    ],
)
async def test_despair_gets_a_human_answer_and_no_hour(text):
    ana = await learner()
    before = await ana.facts()
    await ana.says(text)
    assert "I'm glad you told me" in ana.sees
    assert "TelefonSeelsorge" in ana.sees
    assert "findahelpline.com" in ana.sees
    assert not any("hour" in label.lower() for label in ana.labels)
    assert await ana.facts() == before


@pytest.mark.parametrize(
    "text", ["how do I kill the process on port 8000", "i will die of boredom", "cut myself some slack", "my loop dies"]
)
async def test_what_only_sounds_like_despair_does_not(text):
    ana = await learner()
    await ana.says(text)
    assert "glad you told me" not in ana.sees


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("hola, ¿cómo puedo hacer una lista en python?", "Spanish"),
        ("warum funktioniert mein code nicht", "German"),
        ("je ne comprends pas comment ça fait", "French"),
        ("não sei como fazer isso com python", "Portuguese"),
    ],
)
async def test_another_language_is_recognised_and_answered_with_buttons(text, language):
    ana = await learner()
    await ana.says(text)
    assert language in ana.sees
    assert ana.labels


@pytest.mark.parametrize("text", ["how do i define a list", "was that right", "die", "I am in", "no", "a la carte"])
def test_english_is_english(text):
    from bot.answers.signs import language_of

    lists = words().lists(DEFAULT, "answers.word_")
    small = {name.removeprefix("language_"): some for name, some in lists.items() if name.startswith("language_")}
    assert language_of(text, small, lists["small"]) is None


async def test_what_nobody_knows_is_said_to_be_unknown_and_asked_back():
    ana = await learner()
    seen = set()
    for text in ("qwxz blorp", "what is the capital of mongolia", "sing me a song about turnips", "zzz yyy xxx"):
        await ana.says(text)
        assert "?" in ana.sees
        assert len(ana.labels) >= 2
        seen.add(ana.sees)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("please pause until friday", "until friday"),
        ("Could you pause for 2 weeks?", "for 2 weeks"),
        ("hey, change my path to DevOps!", "DevOps"),
        ("i studied 40 minutes of sql", "40 minutes of sql"),
    ],
)
def test_what_stands_in_a_sentence_goes_to_the_command(text, rest):
    found = library(catalog(), words(), DEFAULT).find(text)
    assert found.spoken
    assert found.spoken.rest == rest


async def test_an_error_is_explained_and_its_line_pointed_at():
    ana = await learner()
    await ana.says(
        "help!\nTraceback (most recent call last):\n"
        '  File "/home/ana/secret/shop.py", line 3, in <module>\n    print(prise)\n'
        "          ^^^^^\nNameError: name 'prise' is not defined"
    )
    assert "NameError, in plain words" in ana.sees
    assert "line 3 of shop.py" in ana.sees
    assert "print(prise)" in ana.sees
    assert "secret" not in ana.sees


@pytest.mark.parametrize("text", ["NameError: name 'x' is not defined", "i get ValueError: odd <b>{x}</b> `y` **z**"])
async def test_the_last_line_alone_is_enough_and_marks_in_it_are_text(text):
    ana = await learner()
    await ana.says(text)
    assert "in plain words" in ana.sees


async def test_stuck_leads_on_rung_by_rung():
    ana = await learner()
    await ana.says("I'm stuck")
    await ana.presses("I'm stuck")
    for rung in ("An error", "A wrong result", "I don't know how to begin", "Too much at once"):
        await ana.presses(rung)
        assert "something went wrong" not in ana.sees
        await ana.presses("Something else")
    await ana.presses("I don't know how to begin")
    await ana.presses("That helped")
    assert [(fact.kind, fact.note) for fact in await ana.facts()][-1] == ("helped", "begin")


async def test_what_is_typed_during_set_up_answers_its_question():
    ana = Drive.fresh().person("ana")
    await ana.says("/start")
    await ana.says("complete beginner")
    await ana.says("data analytics")
    learner = await ana.learner()
    assert (learner.background, learner.roadmap) == ("beginner", "analytics")
