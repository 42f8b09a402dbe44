# fails: others
# hint: only_those
import os

names = sorted(os.listdir("backups"), key=lambda name: name[-15:], reverse=True)
for name in names[7:]:
    os.remove(os.path.join("backups", name))
