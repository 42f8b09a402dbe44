# fails: one_answer
# hint: one_later
def teach(answers, sos, eos):
    longest = max(len(answer) for answer in answers) + 2
    rows = [[sos] + answer + [eos] for answer in answers]
    rows = [row + [0] * (longest - len(row)) for row in rows]
    return rows, rows
