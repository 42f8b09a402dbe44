"""What the core asks of the rooms around it: one small protocol a use."""
