# fails: one_failed
# hint: any_failed
import json
import subprocess
import sys

results = {}
for words in (["fim.py", "check"], ["snapshot.py", "--diff"], ["certwatch.py"], ["permaudit.py", "lab_perms"]):
    done = subprocess.run([sys.executable] + words, timeout=30, capture_output=True, text=True)
    results[words[0]] = {"code": done.returncode, "output": done.stdout}
    print(words[0], done.returncode)
json.dump(results, open("checkup-today.json", "w"))
sys.exit(done.returncode)
