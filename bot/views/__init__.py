"""Values of the house become blocks of a message; one view serves every command that shows the same thing."""
