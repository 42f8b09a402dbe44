from datetime import timedelta

import pytest
from drive import MORNING, Drive, Person
from phrasings import said

DAY = timedelta(days=1)
PATTERN = "xxxxxxxxx..xxxx.xxxxx" + "xxxxxxx.xxxxxxxrx" * 3 + "xxx"


async def told() -> tuple[Drive, Person]:
    """Ten weeks with misses, freezes and rest days; the last day counts."""
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    for number, sign in enumerate(PATTERN):
        drive.clock.move(MORNING + number * DAY)
        if sign == "x":
            await ana.says("/log 20")
        elif sign == "r":
            await ana.forges(f"1:plan_rest:{drive.clock.now().weekday()}")
    return drive, ana


def days(ana: Person) -> list[str]:
    return [line for line in ana.sees.splitlines() if line.startswith(("✅", "▫️"))]


async def test_every_date_is_on_one_page_and_the_sum_is_the_number():
    _, ana = await told()
    await ana.says("/streak")
    number = int(ana.sees.split()[1])
    await ana.says("/streak why")
    pages, told_here = [days(ana)], [int(ana.sees.split("\n\n")[-1].split()[0])]
    while "◀️ Previous" in ana.labels:
        await ana.presses("Previous")
        pages.insert(0, days(ana))
        told_here.append(int(ana.sees.split("\n\n")[-1].split()[0]))
        assert f"In your streak now: {number} day" in ana.sees
    lines = [line for page in pages for line in page]
    assert len(lines) == len(set(lines)) == len(PATTERN)
    assert [len(page) for page in pages[1:]] == [21] * (len(pages) - 1)
    broke = max(place for place, line in enumerate(lines) if "nothing covered it" in line)
    assert sum(line.endswith(": counted") for line in lines[broke:]) == sum(told_here) == number
    await ana.presses("Next")
    assert days(ana) == pages[1]


async def test_pages_stay_right_when_days_pass():
    drive, ana = await told()
    await ana.says("/streak why")
    await ana.presses("Previous")
    page = days(ana)
    button = ana.finds("Next")
    drive.clock.move(drive.clock.now() + 40 * DAY)
    await ana.forges(button)
    assert "Next ▶️" in ana.labels
    await ana.presses("Previous")
    assert days(ana) == page


async def test_the_next_freeze_is_told():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.says("/streak")
    assert "Next freeze: after 7 more days that count" in ana.sees
    assert "Freezes: 0 of 2; every 7 days that count earn you one" in ana.sees
    for _ in range(13):
        await ana.says("/log 20")
        drive.clock.move(drive.clock.now() + DAY)
    await ana.says("/streak")
    assert "Freezes: 1 of 2\n" in ana.sees  # what a freeze is need not be said again
    assert "Next freeze: after 1 more day that counts" in ana.sees
    await ana.says("/log 20")
    await ana.says("/streak")
    assert "Freezes: 2 of 2" in ana.sees
    assert "you have as many as you can hold" in ana.sees


async def test_a_lost_streak_is_met_kindly():
    drive, ana = await told()
    await ana.says("/streak")
    longest = next(line for line in ana.sees.splitlines() if line.startswith("Longest")).split()[1]
    drive.clock.move(drive.clock.now() + 400 * DAY)
    await ana.says("/streak")
    assert "🔥 0 days" in ana.sees
    assert said("streak.lost", ana.sees, n=longest)
    await ana.forges("1:streak_why:2026-05-15")
    assert "Thursday, 14 May 2026: not counted" in ana.sees  # the year is told where it is not this one
    await ana.says("/pause 3 days")
    await ana.says("/streak")
    assert f"Longest: {longest} days" in ana.sees


async def test_a_rest_day_today_asks_for_nothing():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.says("/done")
    drive.clock.move(drive.clock.now() + DAY)
    await ana.forges("1:plan_rest:1")
    await ana.says("/streak")
    assert "🟩🌙" in ana.sees
    assert said("streak.free", ana.sees)


@pytest.mark.parametrize("until", ["1990-01-01", "2999-01-01", "2026-05-04"])
async def test_a_page_beyond_the_row_is_its_nearest(until):
    _, ana = await told()
    await ana.forges(f"1:streak_why:{until}")
    assert days(ana)


@pytest.mark.parametrize("action", ["streak_why:x", "streak_why:2026-13-01", "streak:what", "streak_why:2026-05-04:1"])
async def test_forged_pages_are_refused(action):
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/done")
    await ana.forges(f"1:{action}")
    assert "older message" in ana.sees


async def test_an_unknown_word_offers_why():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/done")
    await ana.says("/streak what")
    await ana.presses("why")
    assert "Day by day" in ana.sees
