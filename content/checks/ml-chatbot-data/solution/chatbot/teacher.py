def teach(answers, sos, eos):
    """Give the decoder's inputs and its targets, filled to one length."""
    longest = max(map(len, answers))
    inputs = [[sos, *answer] + [0] * (longest - len(answer)) for answer in answers]
    targets = [[*answer, eos] + [0] * (longest - len(answer)) for answer in answers]
    return inputs, targets
