"""Sort files by size, largest first, and files of one size by name.

The key gives a tuple. The minus turns the direction of the size alone, so names still go from A to Z.
"""

files = [("b.txt", 120), ("a.txt", 120), ("photo.jpg", 9000)]
for name, size in sorted(files, key=lambda file: (-file[1], file[0])):
    print(f"{size:>6} {name}")
print("longest name:", max(files, key=lambda file: len(file[0]))[0])
