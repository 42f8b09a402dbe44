"""Flowcharts in a document: stations are points, the choices that leave one stand below it."""

from bot.catalog.importing.counts import CHARTS, STATIONS, WAYS
from bot.catalog.importing.mermaid import Chart, Station, kind_of, read_chart
from bot.catalog.importing.outline import Outline
from bot.catalog.importing.plain_text import SHORT_TITLE, one_line
from bot.catalog.importing.sections import Passage, Point
from bot.catalog.importing.wording import Anchor
from bot.values.bounds import units


def take_chart(outline: Outline, source: str, line: int) -> None:
    """Take a chart whose first line has this number; one that is no flowchart is told in a line."""
    kind, counts = kind_of(source), outline.counts
    counts.take(CHARTS)
    chart = read_chart(source, line) if kind == "flowchart" else Chart()
    for number, text in chart.broken:
        counts.tell(number, text, "this is no statement of a flowchart")
    outline.broken += chart.broken
    if not chart.stations:
        reason = "a flowchart without stations" if kind == "flowchart" else "a chart that is no flowchart"
        counts.leave(CHARTS, line - 1, kind, reason)
        return
    counts.write(CHARTS)
    for number, text in chart.looks:
        counts.tell(number, text, "how the chart looks")
    for group, points in _points(outline, chart).items():
        outline.stations(group, points)


def _points(outline: Outline, chart: Chart) -> dict[str, list[Point]]:
    """Give the points of each group in the order of the chart."""
    groups: dict[str, list[Point]] = {}
    below = _choices(outline, chart)
    for name, station in chart.stations.items():
        groups.setdefault(station.group, []).extend([_point(name, station), *below.get(name, [])])
    return groups


def _point(name: str, station: Station) -> Point:
    title, *details = [one_line(line) for line in station.lines] or [one_line(name)]
    whole = f"{title}: {', '.join(details)}" if details else title
    if units(whole) <= SHORT_TITLE:
        point = Point(whole, station.line, kind=STATIONS)
    else:
        point = Point(title, station.line, [Passage("", detail, station.line) for detail in details], kind=STATIONS)
    point.anchors = [Anchor(title, address, station.line) for address in station.addresses]
    return point


def _choices(outline: Outline, chart: Chart) -> dict[str, list[Point]]:
    """Give the ways with words that leave each station; one that leaves a whole group is told."""
    below: dict[str, list[Point]] = {}
    for way in chart.ways:
        target = chart.stations.get(way.target)
        name = target.lines[0] if target and target.lines else chart.clusters.get(way.target, way.target)
        title = one_line(f"{way.label} → {name}")
        if way.source in chart.stations:
            below.setdefault(way.source, []).append(Point(title, way.line, kind=WAYS, depth=1))
        else:
            outline.counts.take(WAYS)
            outline.counts.leave(WAYS, way.line, title, "a choice that leaves a group and no station")
    return below
