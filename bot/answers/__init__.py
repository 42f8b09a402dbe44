"""What fits a question, a traceback or a piece of code: pure but for the index, which is built once."""
