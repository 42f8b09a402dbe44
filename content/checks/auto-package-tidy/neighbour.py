"""A tool called greet is described in TOML. Find out which function the command calls, and call it as the command would.

Left of the equals sign stands the command, right of it the module, a colon and the function. What it returns becomes the exit code.
"""

import tomllib

text = '[project]\nname = "greet-lab"\n\n[project.scripts]\ngreet = "greetings:say"\n'


def say():
    print("hello")
    return 0


scripts = tomllib.loads(text)["project"]["scripts"]
for command, place in scripts.items():
    module, _, function = place.partition(":")
    print(f"{command} runs {function} of {module}")
    code = {"say": say}[function]()
    print("exit code", code)
