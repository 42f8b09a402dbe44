"""Prove that a check is worth its name, before a learner meets it."""
