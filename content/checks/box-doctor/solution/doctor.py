import re
import subprocess


def version(text):
    found = re.search(r"\d+(\.\d+)+", text)
    return found.group() if found else "?"


def line(name, output):
    return f"--  {name} is missing" if output is None else f"ok  {name} {version(output)}"


def report(outputs):
    return sorted(line(name, output) for name, output in outputs.items())


def ask(command):
    try:
        return subprocess.run([command, "--version"], capture_output=True, text=True).stdout  # free: runs a program
    except FileNotFoundError:
        return None


def main():
    print("\n".join(report({name: ask(name) for name in ("python", "git", "docker")})))  # free: runs programs


if __name__ == "__main__":
    main()
