"""A museum says in its robots.txt how many requests it likes in how many seconds, and where its site map lies. Read both.

The parser wants a list of lines. What nobody asked for comes back as None.
"""

from urllib.robotparser import RobotFileParser

museum = RobotFileParser()
museum.parse(["User-agent: *", "Request-rate: 3/60", "Disallow: /archive/", "Sitemap: https://example.org/map.xml"])

rate = museum.request_rate("*")
print(rate.requests, "requests in", rate.seconds, "seconds")
print(museum.site_maps())
print("delay:", museum.crawl_delay("*"))
