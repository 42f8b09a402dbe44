SELECT ip, user, ts
FROM (
    SELECT *, sum(event = 'fail') OVER (
        PARTITION BY ip ORDER BY ts, id ROWS BETWEEN 5 PRECEDING AND 1 PRECEDING
    ) AS fails
    FROM events
)
WHERE event = 'ok' AND fails = 5;
