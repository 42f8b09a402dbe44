# fails: two_seats
# hint: as_json
import os
import sys

import httpx

headers = {"Authorization": f"Token {os.environ.get('AGORA_TOKEN')}"}
print(httpx.post(f"http://127.0.0.1:8000/api/events/{sys.argv[1]}/book/", data={"seats": 2}, headers=headers))
