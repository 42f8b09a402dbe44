"""A community's own roadmap: Markdown in, a content file and a report out."""
