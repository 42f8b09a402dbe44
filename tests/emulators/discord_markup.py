"""Read Discord's markdown as its clients do, far enough to tell what a person sees."""

import re

_RULES = re.compile(
    r"\\(?P<escaped>[^0-9A-Za-z\s])"
    r"|```(?:[a-z0-9_+.#-]+\n)?\n*(?P<fenced>[^\n].*?)\n*```"
    r"|(?P<ticks>`+)(?P<code>.*?[^`])(?P=ticks)(?!`)"
    r"|\*\*(?P<bold>(?:\\.|[^\\])+?)\*\*(?!\*)"
    r"|\[(?P<label>(?:\\.|[^\]\\])+)\]\((?P<url>https?://[^\s)]+)\)"
    r"|(?:^|(?<=\n))-\# (?P<small>[^\n]*)"
    r"|(?P<hot>\*[^*\s][^*]*\*|__?[^_]+_|~~[^~]+~~|\|\|[^|]+\|\||<[@#/:a-z][^>\n]*>|@everyone|@here|https?://\S+"
    r"|(?:^|(?<=\n))(?:\#{1,3} |>{1,3} |[-*+] |\d+\. )|:[\w+-]+:)",
    re.DOTALL,
)


def seen(markdown: str) -> str:
    """Give the characters that a person sees; markup that we never mean to send stands in ⟦ ⟧."""
    return _RULES.sub(_show, markdown).replace("\u200b", "")


def _show(match: re.Match[str]) -> str:
    name = match.lastgroup or ""
    if name == "url":
        return f"{seen(match['label'])} ({match['url']})"
    if name in ("bold", "small"):
        return seen(match[name])
    return f"⟦{match['hot']}⟧" if name == "hot" else match[name]
