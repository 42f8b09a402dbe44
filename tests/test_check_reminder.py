"""A reminder leads to the check of its hour before it takes anybody's word."""

from datetime import timedelta

from check_house import with_checks
from drive import Drive


async def test_a_reminder_offers_the_check_first() -> None:
    house = Drive.fresh()
    with_checks(house.app)
    ana = await house.person("ana").starts()
    await ana.says("/remind 20:00 Europe/Berlin")
    await house.runs_until(house.clock.now() + timedelta(days=1))
    assert len(ana.nudges) == 1
    assert ana.labels[0] == "🧪 Check my work"
    assert "✅ Done" not in ana.labels
    await ana.presses("🧪 Check my work")
    assert "hello.py" in ana.sees
