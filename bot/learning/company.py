"""How many people learned on a day, as the service notes it."""

from datetime import date


def learned_note(day: date) -> str:
    """Name the note of a day; a week later it is that of another one."""
    return f"learned {day.weekday()}"


def write_learned(day: date, people: int) -> str:
    """Write the note."""
    return f"{day} {people}"


def read_learned(note: str | None, day: date) -> int:
    """Read the note back; one of another day tells nothing."""
    noted, _, people = (note or "").partition(" ")
    return int(people) if noted == str(day) else 0
