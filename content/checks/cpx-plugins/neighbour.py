"""Bake a cake: each step names what must be finished before. Print an order."""

steps = {"bake": {"mix"}, "eat": {"bake", "cool"}, "mix": set(), "cool": {"bake"}}
done = []
while len(done) < len(steps):
    for step, before in steps.items():
        if step not in done and before.issubset(done):
            done.append(step)
print(done)
