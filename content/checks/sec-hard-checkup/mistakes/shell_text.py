# fails: lists
# hint: as_list
import json
import subprocess
import sys

results = {}
for line in ("fim.py check", "snapshot.py --diff", "certwatch.py", "permaudit.py lab_perms"):
    done = subprocess.run("python " + line, shell=True, timeout=30, capture_output=True, text=True)
    results[line.split()[0]] = {"code": done.returncode, "output": done.stdout}
    print(line, done.returncode)
json.dump(results, open("checkup-today.json", "w"))
sys.exit(any(r["code"] for r in results.values()))
