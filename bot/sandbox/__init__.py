"""Have learners' code run in processes of its own, and take care of them."""
