"""In which order can one dress?"""

from graphlib import TopologicalSorter

print(list(TopologicalSorter({"shoes": ["socks"], "coat": ["shoes"]}).static_order()))
