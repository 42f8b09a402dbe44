"""Reports that stand in for your own."""
