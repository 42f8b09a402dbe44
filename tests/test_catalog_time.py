"""How long a path takes: both figures, and what they assume."""

import pytest
from real import catalog as real_catalog

from bot.catalog.time import compare, weeks_of


@pytest.mark.parametrize(
    ("path", "weeks", "months", "stated", "verdict"),
    [
        ("ai-ml", (17, 26), (3.9, 6.0), (4, 6), "agrees"),
        ("web", (14, 23), (3.2, 5.3), (3, 5), "agrees"),
        ("automation", (12, 19), (2.8, 4.4), (2, 4), "longer"),
        ("devops", (17, 26), (3.9, 6.0), (4, 6), "agrees"),
        ("analytics", (13, 20), (3.0, 4.6), (3, 4), "longer"),
        ("security", (16, 23), (3.7, 5.3), (4, 7), "agrees"),
        ("startup", (13, 20), (3.0, 4.6), (2, 4), "longer"),
    ],
)
def test_phases_beside_the_stated_months(
    path: str, weeks: tuple[int, int], months: tuple[float, float], stated: tuple[int, int], verdict: str
) -> None:
    found = compare(real_catalog(), path)
    assert (found.weeks, found.months, found.stated_months, found.verdict) == (weeks, months, stated, verdict)
    assert found.hours == (weeks[0] * 7, weeks[1] * 7)


def test_a_quick_start_is_quicker_and_an_unknown_path_raises() -> None:
    catalog = real_catalog()
    assert compare(catalog, "web", "quick-start").weeks == (11, 17)
    assert weeks_of(catalog.roadmaps["python-ml"]) == (0, 0)
    with pytest.raises(KeyError):
        compare(catalog, "cooking")
