"""What runs in this process, and how its parts are put together."""
