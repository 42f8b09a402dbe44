"""When somebody is woken, and how it contacts them."""
