"""How an hour looks."""

from collections.abc import Collection
from datetime import date, datetime

from bot.clock import zone_of
from bot.command import Call
from bot.learning.assessment import known_hours
from bot.learning.course import Hour, every_hour, next_hour, roads_on, way
from bot.learning.facts import Fact
from bot.learning.keep_fit import KATAS, KEEP_FIT, fit_hour, last_done
from bot.learning.progress_fold import done_hours, of_roadmap
from bot.values.markup import Text, parse, plain
from bot.values.message import BUTTONS, Aside, Block, Button, Link, Paragraph, Reply, Style, Title
from bot.views.reading_blocks import excerpt_blocks, read_button


def path_of(call: Call) -> tuple[Hour, ...]:
    """List the hours on the learner's way, in order."""
    return way(call.catalog, call.learner.background, call.learner.roadmap)


def is_on_way(call: Call, hour: str) -> bool:
    """Tell whether an hour is on the learner's way, without walking it."""
    roads = roads_on(call.catalog, call.learner.background, call.learner.roadmap)
    return any(hour in call.catalog.hours_within(road) for road in roads)


def done_on_way(call: Call, done: Collection[str]) -> int:
    """Count the hours on the learner's way that are done, without walking it."""
    learner = call.learner
    roads = [call.catalog.hours_within(road) for road in roads_on(call.catalog, learner.background, learner.roadmap)]
    return sum(any(hour in road for road in roads) for hour in done)


def hour_to_do(call: Call, facts: list[Fact]) -> Hour | None:
    """Find the learner's next hour: the first that is open on their way, or else one that keeps fit."""
    return open_hour(call, facts) or _fit(call, facts)


def open_hour(call: Call, facts: list[Fact]) -> Hour | None:
    """Find the first hour on the way that is neither done nor found known by the placement; None at its end."""
    if call.learner.roadmap == KEEP_FIT:
        return None
    return next_hour(path_of(call), done_hours(facts, call.catalog) | known_hours(facts, call.catalog))


def _fit(call: Call, facts: list[Fact]) -> Hour | None:
    found = fit_hour(facts, call.catalog, call.today, lambda hour: is_checked(call, hour))
    return every_hour(call.catalog).get(found or "")


def hour_blocks(call: Call, hour: Hour, facts: list[Fact]) -> tuple[Block, ...]:
    """Show an hour whole: where it stands, why, what to learn, what to build."""
    done = done_hours(facts, call.catalog)
    if hour.id in done or hour.roadmap.id == KEEP_FIT:
        return (Title(hour.title), Aside(_fit_words(call, hour, facts)), *_body(call, hour))
    progress = of_roadmap(hour.roadmap, call.catalog, done)
    return numbered_hour(call, hour, min(progress.done + 1, progress.of), progress.of)


def numbered_hour(call: Call, hour: Hour, n: int, of: int) -> tuple[Block, ...]:
    """Show an hour whole, as the one with this number."""
    topic = " › ".join((hour.topic.title, *(item.title for item in hour.above)))
    names = {"emoji": hour.roadmap.emoji, "stage": hour.stage.title, "topic": topic}
    return (Title(hour.title), Aside(call.say("hour.place", n=n, of=of, **names)), *_body(call, hour))


def _fit_words(call: Call, hour: Hour, facts: list[Fact]) -> Text:
    """Say what an hour is for that is done to keep fit, and when it was done last."""
    day = last_done(facts, call.catalog).get(hour.id)
    kind = "kata" if hour.stage.id == KATAS else "open" if hour.roadmap.id == KEEP_FIT else "review"
    if kind == "review" and day:
        return call.say("fit.review", date=f"{plain(day_words(call, day))} {day.year}")
    return call.say(f"fit.{kind}")


def _body(call: Call, hour: Hour) -> tuple[Block, ...]:
    session = hour.session
    if session is None:
        key = "hour.bare_linked" if hour.item.links else "hour.bare"
        task = Paragraph(call.say(key, item=hour.item.title, topic=hour.topic.title))
        return (task, *excerpt_blocks(call, hour.item))
    learn = call.say("hour.learn", text=parse(session.learn.text), url=session.learn.link)
    build = call.say("hour.build", text=parse(session.build.text))
    until = call.say("hour.done_when", text=parse(session.build.done_when))
    check = call.say("hour.check", text=parse(session.check.question))
    return (Paragraph(parse(session.why)), Paragraph(learn), Paragraph(build), Paragraph(until), Paragraph(check))


def hour_page(call: Call, hour: Hour, facts: list[Fact]) -> Reply:
    """Show an hour that was asked for by name."""
    return Reply(hour_blocks(call, hour, facts), hour_buttons(call, hour))


def hour_buttons(call: Call, hour: Hour, room: int = BUTTONS) -> tuple[Button | Link, ...]:
    """Offer what can be done with an hour; what there is no room for stands under More."""
    first = first_button(call, hour)
    more = call.button("hour.more_button", "hour_more", hour.id)
    if hour.session is None:
        return (first, *read_button(call, hour.item, "read_item", hour.item.id), more)
    question = call.button("hour.check_button", "self_check", hour.id)
    stuck = call.button("stuck.button", "stuck", hour.id)
    usual = (first, stuck, question, Link(call.label("hour.read_button"), hour.session.learn.link))
    return (*usual, *rare_buttons(call, hour)[: max(room - len(usual) - 1, 0)], more)


def rare_buttons(call: Call, hour: Hour) -> tuple[Button, ...]:
    """Offer what few hours have: a file to work with, and a word instead of a check, one press further away."""
    data = hour.session is not None and hour.session.data
    lent = (call.button("hour.data_button", "lend", hour.id),) if data else ()
    return (*lent, *((on_word_button(call, hour.id),) if hour.session and is_checked(call, hour.id) else ()))


def is_checked(call: Call, hour: str) -> bool:
    """Tell whether the work of an hour is looked at."""
    return hour in call.checks or hour in call.checks.local


def first_button(call: Call, hour: Hour, style: Style = "primary") -> Button:
    """Offer to have an hour checked, or to finish it where nothing can be looked at."""
    if is_checked(call, hour.id):
        return call.button("check.button", "check", hour.id, style=style)
    return call.button("hour.done_button", "finish", hour.id, style=style)


def on_word_button(call: Call, hour: str) -> Button:
    """Offer to count an hour that can be checked without its check."""
    return call.button("check.on_word_button", "on_word", hour)


def time_words(call: Call, at: datetime) -> str:
    """Write a moment as the learner's clock shows it."""
    return f"{at.astimezone(zone_of(call.learner.zone)):%H:%M}"


def day_words(call: Call, day: date) -> Text:
    """Write a date in the learner's language."""
    words, language = call.words, call.learner.language
    weekday = words.speak(language, "common.weekdays", {}, day.weekday())
    month = words.speak(language, "common.months", {}, day.month - 1)
    return words.say(language, "common.date", weekday=weekday, month=month, day=day.day)
