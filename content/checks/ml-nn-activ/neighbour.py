"""Three slides have a height at each metre. Which one is steepest at 2 metres from the top?

A tiny step to both sides tells the slope without any formula for it.
"""

import math

slides = {"straight": lambda x: 6 - x, "bent": lambda x: 6 * math.exp(-x), "wavy": lambda x: 6 - x + math.sin(3 * x)}
tiny = 1e-6
for name, height in slides.items():
    slope = (height(2 + tiny) - height(2 - tiny)) / (2 * tiny)
    print(name, round(slope, 3))
