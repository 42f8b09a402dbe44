import pytest
from drive import Drive, content_app

from bot.catalog.time import compare, weeks_of
from bot.commands import paths
from bot.learning.choosing import Advised, Fit
from bot.values.message import Select
from bot.views.dates_blocks import halves

CATALOG = content_app().catalogs["en"]
PATHS = list(CATALOG.paths)


async def test_all_seven_stand_side_by_side_in_one_message():
    ana = Drive.fresh().person("ana")
    await ana.says("/paths")
    for path, guide in CATALOG.paths.items():
        road, found = CATALOG.roadmaps[path], compare(CATALOG, path)
        line = next(line for line in ana.sees.splitlines() if road.title in line)
        low, high = weeks_of(road)
        assert f"{low}-{high} weeks" in line
        assert f"({low * 7}-{high * 7} hours)" in line
        assert f"{guide.months[0]}-{guide.months[1]} months by the roadmap" in line
        assert f"{halves(found.months[0])}-{halves(found.months[1])} by adding up the weeks" in line
        assert f"${guide.salary[0]}k-${guide.salary[1]}k+" in line
        assert (guide.salary_note or "") in line
    assert "one hour every single day" in ana.sees
    menu = next(button for button in ana.reply.buttons if isinstance(button, Select))
    assert [option.value for option in menu.options] == PATHS


async def test_the_assumption_names_the_learners_own_foundation():
    ana = Drive.fresh().person("ana")
    await ana.forges("1:start_as:experienced")
    await ana.says("/paths")
    assert "Python Quick Start" in ana.sees
    found = compare(CATALOG, "web", "quick-start")
    assert f"{halves(found.months[0])}-{halves(found.months[1])} by adding up the weeks" in ana.sees


@pytest.mark.parametrize("path", PATHS)
async def test_a_page_says_all_about_a_path(path):
    ana = Drive.fresh().person("ana")
    await ana.forges(f"1:paths_at:{path}")
    road, guide = CATALOG.roadmaps[path], CATALOG.paths[path]
    assert all(f"• {reason.text}" in ana.sees for reason in guide.reasons)
    for stage in road.stages:
        assert f"{stage.title}: {stage.weeks[0]}-{stage.weeks[1]} weeks" in ana.sees
    assert f"{guide.months[0]}-{guide.months[1]} months\n" in ana.sees
    assert "at one hour every single day" in ana.sees
    assert not guide.salary_note or f"({guide.salary_note})" in ana.sees


async def test_pages_turn_in_place_and_end():
    ana = Drive.fresh().person("ana")
    await ana.says("/paths")
    await ana.presses("AI/ML Path")
    assert "◀️ Previous" not in ana.labels
    for path in PATHS[1:]:
        await ana.presses("Next")
        assert CATALOG.roadmaps[path].title in ana.sees
    assert "Next ▶️" not in ana.labels
    await ana.presses("Previous")
    await ana.presses("All seven paths")
    assert len(ana.messages) == 1


async def test_a_path_is_chosen_and_the_page_says_so():
    ana = await Drive.fresh().person("ana").starts()
    await ana.forges("1:paths_at:security")
    await ana.presses("Choose this")
    assert (await ana.learner()).roadmap == "security"
    assert [fact.ref for fact in await ana.facts() if fact.kind == "path"] == ["web", "security"]
    await ana.forges("1:paths_at:security")
    assert "This is your path" in ana.sees
    assert "🎯 Choose this" not in ana.labels


async def test_who_is_still_at_the_first_questions_goes_on_with_them():
    ana = Drive.fresh().person("ana")
    await ana.says("/start")
    await ana.presses("Complete beginner")
    await ana.presses("Help me choose")
    for _ in range(5):
        await ana.presses(ana.labels[0])
    await ana.presses("Choose this path")
    assert "What time is it where you are?" in ana.sees
    assert (await ana.learner()).roadmap in PATHS
    assert len(ana.messages) == 1


async def test_five_questions_and_the_reasons_for_the_advice():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/paths")
    await ana.presses("Help me choose")
    answers = ["An alarm that catches", "Networks, logs", "Nobody, just a hard", "Depth matters", "A login from"]
    for number, label in enumerate(answers, start=1):
        assert f"Question {number} of 5" in ana.sees
        await ana.presses(next(known for known in ana.labels if known.startswith(label)))
    assert ana.sees.startswith("🎯 My suggestion: 🔒 Cybersecurity")
    assert "• You want to build the alarm that catches a break-in.\n• You like to look into networks" in ana.sees
    assert "Next best: ⚙️ DevOps Path, with 4 points to 13." in ana.sees
    await ana.presses("🔎 🔒 Cybersecurity")
    assert "Choose it if" in ana.sees


async def test_a_wrong_answer_is_taken_back_by_previous():
    ana = Drive.fresh().person("ana")
    await ana.forges("1:paths_choose")
    first = ana.sees
    await ana.presses("A chart that changes a decision")
    await ana.presses("Previous")
    assert ana.sees == first


async def test_with_no_second_choice_it_says_so(monkeypatch):
    monkeypatch.setattr(paths, "advise", lambda ids, options: _alone(options))
    ana = Drive.fresh().person("ana")
    await ana.forges("1:paths_choose:00000")
    assert "Nothing else came close." in ana.sees


def _alone(options):
    return Advised(Fit("web", 4, (options[0],)), Fit("ai-ml", 0, ()))


@pytest.mark.parametrize(
    "action",
    ["paths_at:python-ml", "paths_at:nowhere", "paths_at", "paths_choose:9", "paths_choose:000000", "paths_choose:x"],
)
async def test_forged_pages_are_refused(action):
    ana = Drive.fresh().person("ana")
    await ana.forges(f"1:{action}")
    assert "older message" in ana.sees
