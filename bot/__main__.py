"""`python -m bot` is `mentor`."""

from bot.cli import main

main()
