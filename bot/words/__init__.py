"""Words and pictures in the learner's language."""
