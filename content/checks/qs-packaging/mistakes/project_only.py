# fails: build_system
# hint: backend
# file: pyproject.toml
[project]
name = "tally"
version = "0.1.0"
