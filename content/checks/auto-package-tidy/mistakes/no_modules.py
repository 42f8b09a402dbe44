# fails: module
# hint: one_module
# file: pyproject.toml
[project]
name = "tidy-lab"
version = "0.1.0"

[project.scripts]
tidy = "tidy:main"
