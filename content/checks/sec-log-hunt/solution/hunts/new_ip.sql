SELECT user, ip, min(ts) AS ts
FROM events AS login
WHERE event = 'ok'
GROUP BY user, ip
HAVING min(ts) > (SELECT min(ts) FROM events WHERE event = 'ok' AND user = login.user);
