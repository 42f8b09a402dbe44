"""What to run for a check, what came of it, and which hint comes next: pure rules."""
