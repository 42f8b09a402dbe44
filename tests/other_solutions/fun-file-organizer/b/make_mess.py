import os

os.makedirs("messy", exist_ok=True)
for ending in ["jpg", "pdf", "txt", "xyz"]:
    for number in range(3):
        open(os.path.join("messy", f"file{number}.{ending}"), "w").close()
