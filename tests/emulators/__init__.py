"""Servers that speak the platforms' protocols to their unmodified client libraries."""
