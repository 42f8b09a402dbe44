# fails: other_slug
# hint: slug_given
import os

import httpx

headers = {"Authorization": f"Token {os.environ.get('AGORA_TOKEN')}"}
print(httpx.post("http://127.0.0.1:8000/api/events/jazz-night/book/", json={"seats": 2}, headers=headers))
