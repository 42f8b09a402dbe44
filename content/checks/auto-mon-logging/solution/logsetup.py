import logging
from logging.handlers import RotatingFileHandler


def setup(name):
    """Give a logger that writes a rotating file and shows warnings."""
    file = RotatingFileHandler("job.log", maxBytes=20_000, backupCount=3, encoding="utf-8")  # free: a byte more
    screen = logging.StreamHandler()
    screen.setLevel(logging.WARNING)
    logger = logging.getLogger(name)
    logger.setLevel(logging.INFO)
    for handler in (file, screen):
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        logger.addHandler(handler)
    return logger
