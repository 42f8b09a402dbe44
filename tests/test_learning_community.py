"""The rules of posts: settings that keep what others keep, one row of hours, no hour lost, the board of a week."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from real import catalog

from bot.learning.community_settings import (
    CommunitySettings,
    Past,
    board_due,
    denied,
    lacked,
    past_of,
    post_days,
    programme,
    settings_of,
    with_settings,
)
from bot.learning.course import way
from bot.learning.facts import Fact
from bot.learning.learner import Learner
from bot.learning.tips import tip_of, tip_title
from bot.values.community import Community
from bot.values.events import Address, Place

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
MONDAY = date(2026, 5, 4)
DAY = timedelta(days=1)
PATH = way(catalog(), None, "python-ml")
HOME = Community(Place(Address("discord", "1"), "community"), NOON)


def posts(days, wants=("hour",), path=PATH, past=None):
    return programme(days, wants, path, past or Past(MONDAY), catalog())


def test_settings_are_read_as_they_were_written_and_leave_others_alone():
    community = replace(HOME, settings={"origin": "a poster"})
    assert settings_of(community) == CommunitySettings()
    other = CommunitySettings(
        time(6, 30), ("tip",), True, False, False, True, True, denied(["write", "see"]), "general"
    )
    kept = with_settings(community, other)
    assert settings_of(kept) == other
    assert kept.settings["origin"] == "a poster"
    assert lacked(other.trouble) == ("write", "see")
    assert settings_of(with_settings(kept, CommunitySettings())) == CommunitySettings()


def test_hours_come_one_after_the_other_and_the_roadmap_begins_again():
    path = PATH[:3]
    bills = posts([MONDAY + n * DAY for n in range(7)], path=path)
    assert [contents.n for contents in bills] == [1, 2, 3, 1, 2, 3, 1]
    assert [contents.again for contents in bills] == [False, False, False, True, False, False, True]


def test_a_day_that_was_posted_keeps_its_hour_and_a_new_roadmap_does_not_repeat_any():
    facts = [Fact(NOON, MONDAY, "posted", PATH[0].id, id=1), Fact(NOON, MONDAY + DAY, "posted", PATH[1].id, id=2)]
    past = past_of(facts, {}, (), MONDAY, catalog())
    assert [contents.n for contents in posts([MONDAY + DAY, MONDAY + 2 * DAY], past=past)] == [2, 3]
    assert [contents.hour for contents in posts([MONDAY + 2 * DAY], path=PATH[1:5], past=past)] == [PATH[2]]


def test_an_hour_that_nobody_saw_comes_again():
    facts = [Fact(NOON, MONDAY + n * DAY, "posted", PATH[n].id, id=n + 1) for n in range(2)]
    for state, n in (("sent", 3), ("missed", 2), ("failed", 2), ("gone", 2), ("queued", 3)):
        past = past_of(facts, {MONDAY: "sent", MONDAY + DAY: state}, (), MONDAY, catalog())
        assert posts([MONDAY + 2 * DAY], past=past)[0].n == n


def test_a_post_that_is_tried_again_is_the_same_at_the_end_of_a_roadmap_too():
    path = PATH[:1]
    facts = [Fact(NOON, MONDAY + n * DAY, "posted", path[0].id, id=n + 1) for n in range(2)]
    first = posts([MONDAY + DAY], path=path, past=past_of(facts[:1], {}, (), MONDAY, catalog()))
    again = posts([MONDAY + DAY], path=path, past=past_of(facts, {}, (), MONDAY, catalog()))
    assert first == again
    assert first[0].again


def test_what_is_not_wanted_is_not_there():
    assert posts([MONDAY], wants=())[0].empty
    assert posts([MONDAY], path=())[0].empty
    tip = posts([MONDAY], wants=("tip",))[0]
    assert (tip.hour, tip.tip) == (None, tip_of(catalog(), MONDAY.toordinal()))


def test_what_is_planned_for_many_days_is_what_each_day_finds():
    days = [MONDAY + n * DAY for n in range(200)]
    facts, boards = [], set()
    for n, contents in enumerate(posts(days, wants=("hour", "tip", "board"), path=PATH[:50])):
        past = past_of(facts, {}, boards, MONDAY, catalog())
        assert posts([contents.day], wants=("hour", "tip", "board"), path=PATH[:50], past=past) == [contents]
        facts.append(Fact(NOON, contents.day, "posted", contents.hour.id, id=n + 1))
        boards |= {contents.day} if contents.board else set()
    assert len(boards) == 28


def test_the_board_comes_with_the_first_post_of_a_week_that_was_seen_whole():
    wednesday, next_monday = MONDAY + 2 * DAY, MONDAY + 7 * DAY
    assert not board_due(wednesday, (), wednesday)
    assert not board_due(MONDAY, (), MONDAY)
    assert board_due(next_monday, (), wednesday)
    assert board_due(next_monday + 3 * DAY, (), wednesday)
    assert not board_due(next_monday + 3 * DAY, {next_monday}, wednesday)


def test_posts_are_due_on_days_without_rest_that_had_none():
    account = Learner(1, NOON, zone="Europe/Berlin", day_start=time(0), rest_days=(5, 6))
    found = post_days(account, time(18), NOON)
    assert [day for _, day in found] == [MONDAY + n * DAY for n in range(5)]
    assert found[0][0] == NOON.replace(hour=16)
    assert [day for _, day in post_days(account, time(18), NOON, {MONDAY})] == [MONDAY + n * DAY for n in range(1, 5)]
    paused = replace(account, paused_until=MONDAY + DAY)
    assert post_days(paused, time(18), NOON)[0][1] == MONDAY + 2 * DAY


def test_a_post_at_night_belongs_to_its_own_date():
    account = Learner(1, NOON, zone="Asia/Tokyo", day_start=time(0))
    assert post_days(account, time(1), NOON)[0] == (NOON.replace(hour=16), MONDAY + DAY)


def test_every_tip_has_a_title_with_which_it_begins():
    for n in range(len(catalog().tips)):
        title = tip_title(tip_of(catalog(), n))
        assert 0 < len(title) <= 70
