"""Who hears a rumour that starts with Ana?"""

tells = {"ana": ["ben"], "ben": ["cleo", "ana"], "cleo": []}
heard, waiting = set(), ["ana"]
while waiting:
    for friend in tells[waiting.pop()]:
        if friend not in heard:
            heard.add(friend)
            waiting.append(friend)
print(sorted(heard))
