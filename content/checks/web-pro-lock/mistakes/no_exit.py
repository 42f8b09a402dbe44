# fails: exits_with_one
# hint: exit_code
text = open("requirements.txt").read().replace("\\\n", "")
for line in text.splitlines():
    if "==" in line and "--hash" not in line:
        print(line)
