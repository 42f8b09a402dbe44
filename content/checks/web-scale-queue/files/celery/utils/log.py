# ruff: noqa
import logging

get_task_logger = logging.getLogger
