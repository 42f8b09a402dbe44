import math


def attend(query, keys):
    scores = [sum(q * k for q, k in zip(query, key)) for key in keys]
    powers = [math.exp(score - max(scores)) for score in scores]
    return [power / sum(powers) for power in powers]


def beam(step, width, limit):
    texts = [((), 1.0)]  # free: only the order of the chances counts
    for _ in range(limit):
        longer = []
        for words, chance in texts:
            if words and words[-1] == "<eos>":
                longer.append((words, chance))
                continue  # free: nothing behind an ended text can win
            longer += [((*words, word), chance * share) for word, share in step(words).items()]
        texts = sorted(longer, key=lambda pair: -pair[1])[:width]
        if all(words[-1] == "<eos>" for words, _ in texts):
            break  # free: more rounds change nothing
    return [word for word in texts[0][0] if word != "<eos>"]
