# fails: silent
# hint: keeps_quiet
import os
import sys

import httpx

token = os.getenv("AGORA_TOKEN")
client = httpx.Client(base_url="http://127.0.0.1:8000")
if token:
    client.headers["Authorization"] = f"Token {token}"
answer = client.post(f"/api/events/{sys.argv[1]}/book/", json={"seats": 2})
print("with", token, answer.status_code)
