# fails: lists
# hint: TypeError
import re


def fields_of(tokens):
    fields = []
    while tokens[0] != "}":
        name, arguments, below = tokens.pop(0), {}, []
        if tokens[0] == "(":
            tokens.pop(0)
            while tokens[0] != ")":
                key, _, number = tokens.pop(0), tokens.pop(0), tokens.pop(0)
                arguments[key] = int(number)
            tokens.pop(0)
        if tokens[0] == "{":
            tokens.pop(0)
            below = fields_of(tokens)
        fields.append((name, arguments, below))
    tokens.pop(0)
    return fields


def parse(text):
    return fields_of(re.findall(r"-?\w+|[{}():]", text)[1:])


def pick(found, fields):
    if found is None or not fields:
        return found

    return {name: pick(found[name], below) for name, _, below in fields}


def answer(query, resolvers):
    return {name: pick(resolvers[name](**arguments), below) for name, arguments, below in parse(query)}
