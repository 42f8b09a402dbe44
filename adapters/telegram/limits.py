"""Telegram's numbers, each with its source; "api" is https://core.telegram.org/bots/api."""

TEXT = 4_096  # api#sendmessage: UTF-16 units, after the entities were taken out
CAPTION = 1_024  # api#sendphoto
ENTITIES = 100  # https://limits.tginfo.me: of one message; what is beyond loses its look
KEYBOARD = 100  # https://limits.tginfo.me: inline buttons of one message
CALLBACK_BYTES = 64  # api#inlinekeyboardbutton: callback_data
ALERT = 200  # api#answercallbackquery: text
DESCRIPTION = 256  # api#botcommand
BATCH = 100  # api#getupdates: most updates of one answer
GENERAL = 1  # https://github.com/tdlib/telegram-bot-api/issues/798: a topic that is written to without its number

# https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
BOT_A_SECOND = 30
CHAT_A_SECOND = 1
GROUP_A_MINUTE = 20

SECOND = 1.03  # ours: Telegram counts at its end, and the way there takes now longer, now shorter; 97 % of the rate

TYPING_SECONDS = 5.0  # api#sendchataction: a status is shown for so long at most

PATIENCE = 1.5  # ours: what takes longer is shown to be on its way
ROW = 3  # ours: buttons side by side that a thumb still tells apart; Telegram allows 8
ROW_OF_OPTIONS = 2  # ours
ROW_UNITS = 30  # ours: labels of one row that a narrow phone shows whole
LONG_ASIDE = 240  # ours: a longer remark is folded, about four lines of a phone
POLL_SECONDS = 50  # ours: of one long poll; proxies tend to cut at 60
READ_SECONDS = 10.0  # ours: for an answer of Telegram
CONNECT_SECONDS = 5.0  # ours
PROBE_SECONDS = 4.0  # ours: an operator waits
ANSWER_BYTES = 8 * 1024 * 1024  # ours: a hundred updates of the longest texts have less
FINISH_SECONDS = 1.0  # ours: at a stop, for answers on their way
