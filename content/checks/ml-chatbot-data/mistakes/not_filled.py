# fails: filled
# hint: to_one_length
def teach(answers, sos, eos):
    return [[sos] + answer for answer in answers], [answer + [eos] for answer in answers]
