# fails: no_token
# hint: posts
import os
import sys

import httpx

headers = {"Authorization": "Token " + os.environ["AGORA_TOKEN"]}
print(httpx.post(f"http://127.0.0.1:8000/api/events/{sys.argv[1]}/book/", json={"seats": 2}, headers=headers).status_code)
