"""About this process: environment, logs, HTTP, supervision; nothing about learners."""
