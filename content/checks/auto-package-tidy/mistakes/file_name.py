# fails: script
# hint: scripts_table
# file: pyproject.toml
[project]
name = "tidy-lab"
version = "0.1.0"

[project.scripts]
tidy = "tidy.py"
