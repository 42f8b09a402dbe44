"""Everything kept about one learner as a file, and back."""
