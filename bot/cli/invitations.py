"""`mentor invite`: the links by which a server, a group or a person gets the mentor."""

import asyncio
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from bot.process.environment import Settings

UNABLE = (
    "mentor: no invitation can be made without a token. Put MENTOR_DISCORD_TOKEN or MENTOR_TELEGRAM_TOKEN into .env, "
    "see README.md, and try again."
)


def show_invites(settings: "Settings") -> None:
    """Print every link, with the permissions that it asks for and why."""
    from adapters import all_invites

    found = asyncio.run(all_invites(settings))
    if not found:
        typer.echo(UNABLE, err=True)
        raise typer.Exit(1)
    for invite in found:
        typer.echo(f"Add the mentor to {invite.where}:\n  {invite.url}")
        for line in invite.asks:
            typer.echo(f"    {line}")
