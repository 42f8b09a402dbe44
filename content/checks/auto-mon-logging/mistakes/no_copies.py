# fails: copies
# hint: three_copies
import logging
from logging.handlers import RotatingFileHandler


def setup(name):
    file = RotatingFileHandler("job.log", maxBytes=20_000, encoding="utf-8")
    screen = logging.StreamHandler()
    screen.setLevel(logging.WARNING)
    logger = logging.getLogger(name)
    logger.setLevel(logging.INFO)
    for handler in (file, screen):
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        logger.addHandler(handler)
    return logger
