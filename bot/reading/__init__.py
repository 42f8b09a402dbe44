"""Free text becomes typed values, or a helpful refusal."""
