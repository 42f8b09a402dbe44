"""The plan in a calendar that looks it up by itself."""

import secrets
from dataclasses import replace

from bot.command import Call, handler
from bot.door.feeds import hashed
from bot.values.message import AnyButton, Aside, Block, Button, Code, Paragraph, Reply, Title
from bot.views.calendar_blocks import calendar_file
from bot.views.plan_blocks import outlook

SECRET_BYTES = 32


@handler(shown="private")
async def plan_feed(call: Call) -> Reply:
    """Tell whether a calendar can look the plan up, and offer to change that."""
    known = await call.tx.calendars.of(call.learner.key)
    if known and known.secret:
        renew = call.button("calendar.renew_button", "plan_feed_on")
        return _page(call, Paragraph(call.say("calendar.on")), renew, _off_button(call))
    if not call.operator.site:
        return _page(call, Paragraph(call.say("calendar.no_site")))
    begin = call.button("calendar.on_button", "plan_feed_on", style="primary")
    return _page(call, Paragraph(call.say("calendar.offer")), begin)


@handler(shown="private")
async def plan_feed_on(call: Call) -> Reply:
    """Give the plan an address; one that it had before leads nowhere from now on."""
    if not call.operator.site:
        return _page(call, Paragraph(call.say("calendar.no_site")))
    await calendar_file(call, outlook(call, list(await call.tx.ledger.facts(call.learner.key))))
    known = await call.tx.calendars.of(call.learner.key)
    assert known is not None
    secret = secrets.token_urlsafe(SECRET_BYTES)
    await call.tx.calendars.save(call.learner.key, replace(known, secret=hashed(secret)))
    address = Code(f"{call.operator.site}/calendar/{secret}.ics", "")
    said = (Paragraph(call.say("calendar.address")), address, Aside(call.say("calendar.secret")))
    return Reply((_title(call), *said), (_off_button(call), call.button("common.plan_button", "plan")))


@handler(shown="private")
async def plan_feed_off(call: Call) -> Reply:
    """Have the address of the plan lead nowhere."""
    known = await call.tx.calendars.of(call.learner.key)
    if known and known.secret:
        await call.tx.calendars.save(call.learner.key, replace(known, secret=None))
    return _page(call, Paragraph(call.say("calendar.off")), call.button("calendar.again_button", "plan_feed"))


@handler(shown="private")
async def calendar_feed(call: Call) -> Reply:
    """Write what a calendar gets that looks the plan up."""
    file, _ = await calendar_file(call, outlook(call, list(await call.tx.ledger.facts(call.learner.key))))
    return Reply((_title(call),), file=file)


def _page(call: Call, said: Block, *buttons: AnyButton) -> Reply:
    file = call.button("plan.ics_button", "plan_ics")
    return Reply((_title(call), said), (*buttons, file, call.button("common.plan_button", "plan")))


def _title(call: Call) -> Title:
    return Title(call.label("calendar.title"))


def _off_button(call: Call) -> Button:
    return call.button("calendar.off_button", "plan_feed_off")
