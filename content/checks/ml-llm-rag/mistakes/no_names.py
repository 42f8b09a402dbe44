# fails: prompted
# hint: under_name
from pathlib import Path

from sklearn.feature_extraction.text import TfidfVectorizer


def search(question, notes, n=2):
    vectorizer = TfidfVectorizer()
    rows = vectorizer.fit_transform(notes.values())
    scores = (rows @ vectorizer.transform([question]).T).toarray().ravel()
    order = sorted(zip(notes, scores), key=lambda pair: -pair[1])
    return [name for name, score in order[:n] if score > 0]


def ask(question, notes, model):
    names = search(question, notes)
    if not names:
        return "I don't know."
    passages = "\n\n".join(f"{notes[name]}" for name in names)
    return model(f"Answer from these notes alone.\n\n{passages}\n\nQuestion: {question}")


def main():
    notes = {path.name: path.read_text(encoding="utf-8") for path in Path("notes").glob("*.txt")}
    print(ask(input("? "), notes, lambda prompt: prompt))


if __name__ == "__main__":
    main()
