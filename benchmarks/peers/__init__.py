"""What others do for the same work, at the settings that they come with."""
