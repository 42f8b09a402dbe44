"""The numbers of the chat page."""

SAY_CHARACTERS = 8_000  # ours: more than anybody types, less than a page of log
EVENTS = 20  # ours: events of one person in any EVENTS_SECONDS; fingers manage about ten
EVENTS_SECONDS = 1.0
REQUESTS_ALLOWED = 100  # ours: of an address, by people whom nobody knows, in any ALLOWED_SECONDS; a school shares one
ALLOWED_SECONDS = 1.0
STRANGERS = (
    150  # ours: events of people whom nobody knows, of one address in any STRANGERS_SECONDS; a class that begins
)
STRANGERS_SECONDS = 5.0
NEWCOMERS = 60  # ours: people of one address of whom something is kept for the first time, in any NEWCOMERS_SECONDS
NEWCOMERS_SECONDS = 600.0
# a browser opens 6 connections to a host over HTTP/1.1; two stay free for everything else (MDN, EventSource)
STREAMS = 4
STREAMS_OF_ADDRESS = 64  # ours: a school again
PART_OF_STREAMS = 2  # ours: of all connections, so much for open pages; the rest is for requests
HEARTBEAT_SECONDS = 15.0  # proxies cut silent connections after 60 s (nginx, proxy_read_timeout)
SEND_SECONDS = 3.0  # ours: a page that takes nothing for so long is not there; a sender cuts off after 8 s
AWAY_SECONDS = 60.0  # ours: how soon somebody without an open page is looked for again
COOKIE_SECONDS = 400 * 24 * 3600  # the longest a browser keeps a cookie (RFC 6265bis, section 5.5)
ZONE_CHARACTERS = 64  # ours: the longest zone name has 32
SUGGEST_CHARACTERS = 100  # ours: an option longer than this is no name, time or place
