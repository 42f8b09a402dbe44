# fails: no_token
# hint: left_out
import os
import sys

import httpx

headers = {"Authorization": f"Token {os.environ.get('AGORA_TOKEN')}"}
print(httpx.post(f"http://127.0.0.1:8000/api/events/{sys.argv[1]}/book/", json={"seats": 2}, headers=headers).status_code)
