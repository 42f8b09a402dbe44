"""The one door: what comes in is understood, permitted, answered."""
