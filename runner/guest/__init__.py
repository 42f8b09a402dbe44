"""What runs inside the sandbox: standard library only, and one text for the sandbox and for plain Python."""
