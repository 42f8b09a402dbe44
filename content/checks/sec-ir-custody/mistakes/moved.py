# fails: copied
# hint: copy_not_move
import os
import shutil
import sys

import chain

if sys.argv[1] == "add":
    os.makedirs("evidence", exist_ok=True)
    shutil.move(sys.argv[2], "evidence/" + sys.argv[2])
    chain.append("custody.jsonl", " ".join(sys.argv[2:]))
