"""Two quick presses of one button: the second one gets the same good news, and does nothing a second time."""

from datetime import timedelta

import pytest
from community_house import Server
from drive import Drive, Person

SECOND = timedelta(seconds=1)


async def facts(person: Person) -> list[tuple[str, str]]:
    return [(fact.kind, fact.ref) for fact in await person.facts()]


@pytest.mark.parametrize("platform", ["telegram", "discord", "web", "terminal"])
@pytest.mark.parametrize("after", [0, 3])
async def test_the_good_news_stays_with_undo_and_note(platform, after):
    drive = Drive.fresh()
    ana = await drive.person("ana", platform).starts()
    await ana.says("/today")
    done = ana.finds("Done")
    first = await ana.forges(done)
    drive.clock.move(drive.clock.now() + after * SECOND)
    assert await ana.forges(done) == first
    assert {"📎 Add a note or link", "↩️ Undo"} <= set(ana.labels)
    assert len([kind for kind, _ in await facts(ana) if kind == "session"]) == 1


async def test_a_press_that_comes_later_still_offers_undo_and_note_on_that_day():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.says("/today")
    done = ana.finds("Done")
    await ana.forges(done)
    drive.clock.move(drive.clock.now() + 600 * SECOND)
    await ana.forges(done)
    assert "is already in your log" in ana.sees
    assert {"📎 Add a note or link", "↩️ Undo"} <= set(ana.labels)
    drive.clock.move(drive.clock.now() + timedelta(days=1))
    await ana.forges(done)
    assert "↩️ Undo" not in ana.labels


async def test_what_comes_between_makes_them_two():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/today")
    done = ana.finds("Done")
    await ana.forges(done)
    await ana.presses("Undo")
    await ana.forges(done)
    assert [kind for kind, _ in await facts(ana)][-3:] == ["session", "undo", "session"]


@pytest.mark.parametrize(
    ("before", "press", "kind"),
    [
        ("1:proj_choose:prj-todo", "1:proj_step:prj-todo:1", "project"),
        ("", "1:check_told:fun-variables:right", "answer"),
        ("", "1:mile_tick:{check}", "milestone"),
        ("", "1:road_follow:devops", "path"),
    ],
)
async def test_so_it_is_with_every_button_that_changes_something(before, press, kind):
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    check = next(iter(drive.app.catalogs["en"].milestones.values())).checks[0].id
    if before:
        await ana.forges(before)
    count = len(await facts(ana))
    first = await ana.forges(press.format(check=check))
    assert await ana.forges(press.format(check=check)) == first
    assert [fact[0] for fact in await facts(ana)][count:] == [kind]


async def test_a_button_that_belongs_to_all_says_to_each_that_their_day_counts():
    server = await Server().starts()
    await server.passes(server.drive.clock.now() + timedelta(days=1))
    eva = server.person("eva")
    await eva.presses("I did my hour")
    await eva.forges(str(server.posts[-1].answer.reply.buttons[0].action))
    assert "Today counts already" in eva.sees
