# fails: untouched
# hint: new_lists
def teach(answers, sos, eos):
    longest = max(len(answer) for answer in answers)
    inputs = [[sos] + answer + [0] * (longest - len(answer)) for answer in answers]
    for answer in answers:
        answer.append(eos)
        answer += [0] * (longest + 1 - len(answer))
    return inputs, answers
