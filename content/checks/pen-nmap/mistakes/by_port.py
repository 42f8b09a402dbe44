# fails: new_ones
# hint: whole
import xml.etree.ElementTree as ET


def services(xml):
    """Give each open port with its service."""
    found = []
    for host in ET.fromstring(xml).iter("host"):
        addr = host.find("address").get("addr")
        for port in host.iter("port"):
            if port.find("state").get("state") != "open":
                continue
            service = port.find("service")
            told = service.attrib if service is not None else {}
            found.append((addr, int(port.get("portid")), told.get("name", ""), told.get("version", "")))
    return sorted(found)


def new(old, now):
    """Give what was not there before."""
    return [one for one in now if one[:2] not in [other[:2] for other in old]]
