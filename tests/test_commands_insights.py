from datetime import timedelta

from community_house import Server
from drive import MORNING, Drive

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


async def community(people: int) -> tuple[Drive, list]:
    """A manager and so many others, who all did an hour."""
    drive = Drive.fresh(at=MORNING)
    found = []
    for n in range(people + 1):
        person = await drive.person(f"p{n}", "discord", zone="UTC").starts()
        await person.says("/done")
        await person.in_place("snakes").says("/streak")
        found.append(person)
    return drive, found


async def test_fewer_than_five_others_are_not_told():
    _, (ana, *_) = await community(4)
    manager = ana.in_place("snakes", "admin")
    await manager.says("/insights")
    assert "Active in the last 7 days: fewer than 5 people, too few to say" in manager.sees
    assert "nowhere did 5 people or more stop" in manager.sees
    assert manager.reply.picture is None


async def test_five_others_are_told_without_a_name():
    drive, (ana, *_) = await community(6)
    drive.clock.move(MORNING + 20 * DAY)
    manager = ana.in_place("snakes", "admin")
    answer = await manager.says("/insights")
    assert answer.private
    assert "Active in the last 7 days: fewer than 5 people" in manager.sees
    assert "Active in the last 28 days: 6 people" in manager.sees
    assert "When most people study: 06:00 to 07:00 (UTC)" in manager.sees
    assert "for 14 days" in manager.sees
    assert [line for line in manager.sees.splitlines() if line.endswith(": 6")]
    assert not any(f"p{n}" in manager.sees for n in range(6))
    assert manager.reply.picture
    assert manager.reply.picture.alt.endswith("Python Fundamentals: 6")


async def test_two_counts_never_tell_a_small_one_between_them():
    drive, people = await community(8)
    drive.clock.move(MORNING + 10 * DAY)
    for person in people[1:7]:
        await person.says("/done")
    manager = people[0].in_place("snakes", "admin")
    await manager.says("/insights")
    assert "Active in the last 7 days: 6 people" in manager.sees
    assert "Active in the last 28 days: 6 people and a few more" in manager.sees


async def test_who_did_the_hour_of_the_post_is_counted():
    server = await Server().starts()
    people = [server.person(f"p{n}") for n in range(6)]
    await server.passes(MORNING + 11 * HOUR)
    assert server.posts
    for person in people[:5]:
        await person.presses("I did my hour")
    await people[5].says("/log 30")
    await server.boss.presses("I did my hour")
    await server.boss.says("/insights")
    assert "Did the hour of a daily post in the last 7 days: 5 people" in server.boss.sees
    assert "Active in the last 7 days: 5 people and a few more" in server.boss.sees
    assert "When most people study: 19:00 to 20:00 (Europe/Berlin)" in server.boss.sees


async def test_members_and_private_chats_get_a_kind_no():
    _, (ana,) = await community(0)
    member = ana.in_place("snakes")
    await member.says("/insights")
    assert "Only people who manage" in member.sees
    await ana.says("/insights")
    assert "about one community" in ana.sees
