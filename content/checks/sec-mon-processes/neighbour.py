"""A caretaker notes every evening which windows are open and who works late. Say what is new, apart from what was agreed on.

Both evenings have the same form, so a set of known windows is all that is needed.
"""

monday = {"windows": ["kitchen", "hall"], "late": ["Ana"]}
tuesday = {"windows": ["kitchen", "attic", "cellar"], "late": ["Ana", "Ben"]}
agreed = {"cellar", "Ana"}

for what in ("windows", "late"):
    expected = agreed.union(monday[what])
    print(what, [name for name in tuesday[what] if name not in expected])
