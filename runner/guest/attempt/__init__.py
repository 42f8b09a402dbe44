"""Run a learner's work and say what was seen; nothing here knows what is expected."""
