"""A recipe changes. Who can't cook it any more?

Cooks who lack something that is needed now stand there with half a cake.
"""

before, now = {"flour", "eggs"}, {"flour", "eggs", "rum"}
cupboards = {"Ada": {"flour", "eggs"}, "Bo": {"flour", "eggs", "rum"}}
for cook, things in cupboards.items():
    print(cook, "could" if before <= things else "couldn't", "lacks now:", now - things or "nothing")
