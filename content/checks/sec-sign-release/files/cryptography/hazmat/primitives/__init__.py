"""Part of what stands in for cryptography."""
