"""Notes found by TF-IDF, and a model that only sees what was found."""

from judge import expect, fail, gives, value

FILES = ("rag.py",)
PACKAGES = ("sklearn",)
NOTES = """
    notes = {
        "bike.txt": "The bike has a flat tyre. Pump and patches lie in the cellar.",
        "cellar.txt": "Wine and jam stand in the cellar on the left.",
        "garden.txt": "Water the tomatoes each evening.",
    }
    prompts = []
    def model(prompt):
        prompts.append(prompt)
        return "In the cellar."
"""


def found():
    """where the tyre patches are stands in bike.txt first, then in cellar.txt"""
    gives(
        "rag.py",
        NOTES + "\n    list(search('patches in the cellar', notes))",
        ["bike.txt", "cellar.txt"],
        hint="best_first",
    )


def limited():
    """n=1 gives the best one only"""
    gives("rag.py", NOTES + "\n    list(search('jam in the cellar', notes, n=1))", ["cellar.txt"], hint="best_first")


def not_found():
    """tomatoes stand in one note alone, and dragons in none"""
    gives(
        "rag.py",
        NOTES + "\n    [list(search('tomatoes', notes)), list(search('dragons', notes))]",
        [["garden.txt"], []],
        hint="no_zero",
    )


def unknown():
    """a question about dragons gets "I don't know." and no model is called"""
    gives(
        "rag.py", NOTES + "\n    [ask('dragons?', notes, model), len(prompts)]", ["I don't know.", 0], hint="not_called"
    )


def prompted():
    """the prompt has [bike.txt], its text and the question, and nothing of the garden"""
    answer, prompts = value("rag.py", NOTES + "\n    [ask('Where is the tyre pump?', notes, model), prompts]")
    expect(answer, "In the cellar.", of="ask", hint="hand_on")
    expect(len(prompts), 1, of="the number of prompts")
    places = [prompts[0].find(part) for part in ("[bike.txt]", "The bike has a flat tyre.", "Where is the tyre pump?")]
    if -1 in places or places != sorted(places):
        fail("[bike.txt], its text, the question", prompts[0], hint="under_name")
    expect("tomatoes" in prompts[0], False, of="the garden in the prompt", hint="no_zero")
