# fails: scores
# hint: product
"""
# Threats of the echo service

```
  user
   |  TLS 1.3
===|========== trust boundary: the network
   v
tls_server.py
   |
   |  name, password
---|---------- trust boundary: the process
   v
users.py --> users.db
```

| letter | threat | control | likelihood | impact | score |
| --- | --- | --- | --- | --- | --- |
| D | Silent clients hold every thread | GAP | 3 | 2 | 5 |
| R | Somebody denies a login, as none is logged | GAP | 3 | 2 | 5 |
| S | A guessed password lets a stranger in | `users.py` hashes slowly, 15 characters | 2 | 2 | 4 |
| I | A copied users.db gives passwords away | Argon2 in `users.py` | 1 | 3 | 3 |
| E | A bug in the server runs code as its user | GAP | 1 | 3 | 3 |
| T | Text is changed on its way | TLS in `tls_server.py` | 1 | 2 | 2 |

Task: give each connection in `tls_server.py` a timeout of 5 seconds.
Task: log each login from `users.py`, without the password.
"""
