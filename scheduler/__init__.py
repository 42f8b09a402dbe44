"""When somebody is woken, and how it reaches them."""
