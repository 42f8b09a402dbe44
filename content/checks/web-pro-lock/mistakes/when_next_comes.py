# fails: other_file
# hint: last_one
import sys

package, hashed, bad = None, True, 0
for line in open("requirements.txt"):
    if "==" in line and not line.startswith(("#", " ")):
        if not hashed:
            print(package)
            bad += 1
        package, hashed = line.split("==")[0], "--hash" in line
    elif line.strip().startswith("--hash"):
        hashed = True
    elif line.strip() == "# via -r requirements.in" and package == "whitenoise":
        print(package)
        bad += 1
sys.exit(min(bad, 1))
