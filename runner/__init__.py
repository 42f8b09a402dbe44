"""The process that runs learners' code apart from everything else; it knows nothing of the mentor."""
