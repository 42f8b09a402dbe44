"""A radio's volume and tone are off. Turn both a little towards less noise, thirty times. How far do you get?

One knob has much more effect than the other, so it's nearly right while the other is still on its way.
"""

volume, tone = 9.0, 9.0
for turn in range(30):
    steep, flat = 2 * (volume - 4), 0.1 * (tone - 4)
    volume, tone = volume - 0.2 * steep, tone - 0.2 * flat
    if turn % 10 == 9:
        print(turn + 1, round(volume, 3), round(tone, 3))
