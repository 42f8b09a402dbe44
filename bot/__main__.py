"""`python -m bot` is `mentor`."""

from bot.cli.main import main

main()
