# fails: goes_on
# hint: goes_on
import json
import subprocess
import sys

results = {}
for words in (["fim.py", "check"], ["snapshot.py", "--diff"], ["certwatch.py"], ["permaudit.py", "lab_perms"]):
    done = subprocess.run([sys.executable] + words, timeout=30, capture_output=True, text=True)
    results[words[0]] = {"code": done.returncode, "output": done.stdout}
    print(words[0], done.returncode)
    if done.returncode:
        sys.exit(1)
json.dump(results, open("checkup-today.json", "w"))
