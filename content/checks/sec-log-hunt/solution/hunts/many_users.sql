SELECT ip, count(DISTINCT user) AS users
FROM events
GROUP BY ip
HAVING users > 20;
