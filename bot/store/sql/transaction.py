"""The ports of one transaction, put together over its session."""

from bot.ports.store import Transaction
from bot.store.sql.attempts import SqlAttempts
from bot.store.sql.calendars import SqlCalendars
from bot.store.sql.cohorts import SqlCohorts
from bot.store.sql.communities import SqlCommunities
from bot.store.sql.contacts import SqlContacts
from bot.store.sql.erasure import SqlErasure
from bot.store.sql.focus_sessions import SqlFocusSessions
from bot.store.sql.forms import SqlForms
from bot.store.sql.ledger import SqlLedger
from bot.store.sql.links import SqlLinks
from bot.store.sql.member_badges import SqlMemberBadges
from bot.store.sql.members import SqlMembers
from bot.store.sql.merging import SqlMerging
from bot.store.sql.notes import SqlNotes
from bot.store.sql.outbox import SqlOutbox
from bot.store.sql.overdue import SqlOverdue
from bot.store.sql.people import SqlPeople
from bot.store.sql.reports import SqlReports
from bot.store.sql.runs import SqlRuns
from bot.store.sql.session import SqlSession
from bot.store.sql.slots import SqlSlots
from bot.store.sql.trials import SqlTrials


def transaction_of(session: SqlSession) -> Transaction:
    """Make the ports over a session."""
    badges, cohorts, contacts = SqlMemberBadges(session), SqlCohorts(session), SqlContacts(session)
    notes, overdue = SqlNotes(session), SqlOverdue(session)
    members = SqlMembers(session, cohorts, badges)
    erasure = SqlErasure(session, members, cohorts, badges)
    people = SqlPeople(session, contacts, erasure, SqlMerging(session, erasure, cohorts))
    return Transaction(
        people=people,
        contacts=contacts,
        calendars=SqlCalendars(session),
        ledger=SqlLedger(session),
        attempts=SqlAttempts(session),
        forms=SqlForms(session),
        links=SqlLinks(session),
        outbox=SqlOutbox(session, overdue),
        slots=SqlSlots(session, overdue, notes),
        trials=SqlTrials(session),
        communities=SqlCommunities(session, people),
        members=members,
        cohorts=cohorts,
        focus_sessions=SqlFocusSessions(session),
        badges=badges,
        notes=notes,
        reports=SqlReports(session),
        runs=SqlRuns(session),
        changed=session.changed,
        writes=lambda: session.writes,
    )
