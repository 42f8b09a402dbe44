import sys

with open("requirements.txt", encoding="utf-8") as lock:
    lines = lock.read().replace("\\\n", " ").splitlines()

packages = [line for line in lines if line.strip() and not line.strip().startswith("#")]
unhashed = [line.split()[0] for line in packages if "--hash" not in line]
for package in unhashed:
    print(package)
sys.exit(1 if unhashed else 0)
