"""The core of the mentor: it knows learners and never a platform."""
