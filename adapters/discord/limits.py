"""Discord's numbers, each with its source (https://docs.discord.com/developers/...)."""

from typing import Literal

TITLE = 256  # resources/message#embed-object-embed-limits
DESCRIPTION = 4_096  # resources/message#embed-object-embed-limits
EMBEDS_OF_A_MESSAGE = 6_000  # the same table: the sum over all embeds of one message
ROWS = 5  # components/reference#action-row
ROW_BUTTONS = 5  # components/reference#action-row
CUSTOM_ID = 100  # components/reference#anatomy-of-a-component
SUGGESTIONS = 25  # interactions/receiving-and-responding#interaction-response-object-autocomplete
SUGGESTION = (
    100  # interactions/application-commands#application-command-object-application-command-option-choice-structure
)
MESSAGES_A_SECOND = 45  # topics/rate-limits#global-rate-limit: 50 requests, of which some are not messages
CHANNEL_MESSAGES, CHANNEL_SECONDS = 5, 5.0  # not documented; the bucket headers of a channel's messages say so
# resources/user#create-dm: a bot that opens many direct channels "may be rate limited or blocked"; the number is ours
OPENED_CHANNELS, OPENING_SECONDS = 10, 60.0
NONCE = 25  # resources/message#create-message-jsonform-params

ANSWER_SECONDS = 3.0  # interactions/receiving-and-responding#responding-to-an-interaction: first answer
PATIENCE = ANSWER_SECONDS / 2  # ours: the other half is for the way there and back
LONGEST_WAIT = 30.0  # ours: seconds that a 429 may hold a request up here; a longer one is left to the outbox
IDENTIFY_PAUSE = 5.0  # events/gateway#identifying: max_concurrency identifies per 5 s
THREAD_MINUTES: Literal[1_440] = (
    1_440  # resources/channel#start-thread-from-message-json-params: until a silent thread is archived
)
THREAD_SECONDS = 2.0  # ours: a post must not wait longer for its thread
FOUND_AT_ONCE = 100  # events/gateway-events#request-guild-members: ids in one request
FIND_SECONDS = 1.0  # ours: people whom the gateway did not find within it are asked for one by one
ROLL_AT_ONCE = 32  # ours: requests about people that wait for their permit
ROLL_SECONDS = 1.2  # ours: people who could not be asked for within it count as present
AUDIT_ENTRIES = 10  # ours: who invited the mentor is in one of the newest entries of that kind
PROBE_SECONDS = 4.0  # ours: an operator waits
ANSWER_BYTES = 8 * 1024 * 1024  # ours: the longest answers that are asked for are a few hundred roles or channels
GREETED_CHANNELS = 3  # ours: a server that refuses so many greetings would refuse the others as well
GREETING_SECONDS = 120.0  # ours: so long may a greeting wait for its turn to open a direct channel

# topics/opcodes-and-status-codes#json
UNKNOWN_INTERACTION = 10_062
ALREADY_ANSWERED = 40_060
GENERAL_ERROR = 0  # no answer of Discord's own code: a proxy or firewall spoke, so nothing is known of the person
FLAGGED_AS_SPAM = 20_026  # https://github.com/discord/discord-api-docs/issues/2669
DMS_TOO_FAST = 40_003
UNKNOWN_CHANNEL = 10_003
UNKNOWN_GUILD = 10_004
UNKNOWN_MEMBER = 10_007
UNKNOWN_ROLE = 10_011
UNKNOWN_USER = 10_013
MISSING_ACCESS = 50_001
MISSING_PERMISSIONS = 50_013
MFA_REQUIRED = 60_003
HAS_A_THREAD = 160_004

# reference#locales: our language tag -> Discord's locales
LOCALES = {
    "en": ("en-US", "en-GB"),
    "es": ("es-ES", "es-419"),
    "pt": ("pt-BR",),
    "sv": ("sv-SE",),
    "zh": ("zh-CN", "zh-TW"),
} | {
    same: (same,)
    for same in "id da de fr hr it lt hu nl no pl ro fi vi tr cs el bg ru uk hi th ja ko".split()  # noqa: SIM905
}
FINISH_SECONDS = 0.7  # ours: at a stop, for answers on their way
