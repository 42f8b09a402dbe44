"""Play a script through the real app, store and scheduler, with a clock that is moved by hand."""
