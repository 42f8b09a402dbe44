# fails: screen
# hint: quiet_info
import logging
from logging.handlers import RotatingFileHandler


def setup(name):
    file = RotatingFileHandler("job.log", maxBytes=20_000, backupCount=3, encoding="utf-8")
    screen = logging.StreamHandler()

    logger = logging.getLogger(name)
    logger.setLevel(logging.INFO)
    for handler in (file, screen):
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        logger.addHandler(handler)
    return logger
