import hashlib
import json
from pathlib import Path


def run(steps, folder):
    Path(folder).mkdir(parents=True, exist_ok=True)
    results, keys, ran = {}, {}, []
    for name, version, needs, function in steps:
        parts = json.dumps([name, version, [keys[need] for need in needs]])
        keys[name] = hashlib.sha256(parts.encode()).hexdigest()
        file = Path(folder, f"{name}.json")
        kept = json.loads(file.read_text()) if file.exists() else {}
        if kept.get("key") != keys[name]:
            kept = {"key": keys[name], "result": function(*[results[need] for need in needs])}
            file.write_text(json.dumps(kept))
            ran.append(name)
        results[name] = kept["result"]
    return results, ran
