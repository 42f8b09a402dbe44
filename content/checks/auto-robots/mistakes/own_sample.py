# fails: other_rules
# hint: from_the_text
from urllib.robotparser import RobotFileParser

SAMPLE = """\
User-agent: *
Disallow: /private/
Crawl-delay: 2
"""


def rules(text):
    """Read a robots.txt."""
    parser = RobotFileParser()
    parser.parse(SAMPLE.splitlines())
    return parser


def ask(text, path):
    """Tell whether everybody may fetch a path."""
    return rules(text).can_fetch("*", path)


def delay(text):
    """Give the pause that is asked for."""
    return rules(text).crawl_delay("*")


if __name__ == "__main__":
    for path in ("/", "/books/", "/private/a"):
        print(path, ask(SAMPLE, path))
    print("delay:", delay(SAMPLE))
