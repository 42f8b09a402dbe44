import os
import sys

import httpx

url = f"http://127.0.0.1:8000/api/events/{sys.argv[1]}/book/"
token = os.environ.get("AGORA_TOKEN")
headers = {"Authorization": f"Token {token}"} if token else {}

answer = httpx.post(url, json={"seats": 2}, headers=headers)
print(answer.status_code)
