"""A check that is right, for tests that break it on purpose."""

from pathlib import Path

FOLDER = {
    "check.py": '''
from judge import gives
FILES = ("grade.py",)
def tens():
    """89 points are an 8"""
    gives("grade.py", "grade(89)", 8)
def bonus():
    """with a bonus of 5 they are a 9"""
    gives("grade.py", "grade(89, 5)", 9, hint="added")
''',
    "solution/grade.py": "def grade(points, bonus=0):\n    return (points + bonus) // 10\n",
    "mistakes/no_bonus.py": "# fails: bonus\n# hint: added\ndef grade(points, bonus=0):\n    return points // 10\n",
    "mistakes/rounded.py": "# fails: tens\n# hint: steps\ndef grade(points, bonus=0):\n    return points\n",
    "mistakes/broken_off.py": "# fails: tens\n# hint: NameError\ndef mark(points): return 8\n",
    "hints.yaml": "steps: [one, two, three]\nseen: {added: Add it first., NameError: Look at the name.}\n",
    "neighbour.py": '"""A neighbour."""\nprint(7 * 6)\n',
}


def write(content: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        file = content / "checks" / "hour" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
