"""The numbers of a terminal."""

COLUMNS = 80  # the width of a VT100, for an output that is no terminal
NARROWEST = 20  # ours: below this, words are cut off instead of wrapped
WIDEST = 96  # ours: longer lines tire the eye
SAY_CHARACTERS = 8_000  # ours: more than anybody types
LINE_BYTES = 64 * 1024  # ours: a line longer than this is dropped unread
AWAY_SECONDS = 60.0  # ours: how soon somebody who has left is looked for again
