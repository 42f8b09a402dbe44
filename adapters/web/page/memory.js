// The conversation of this tab, kept by the browser until the tab is closed.

const KEY = "conversation";
const MOST = 80;

export class Memory {
  constructor() {
    this.entries = this.read();
  }

  read() {
    try {
      return JSON.parse(sessionStorage.getItem(KEY)) ?? [];
    } catch {
      return [];
    }
  }

  knows(nonce) {
    return this.entries.some((entry) => entry.nonce === nonce);
  }

  add(entry, after) {
    const place = after ? this.entries.indexOf(after) + 1 : this.entries.length;
    this.entries.splice(place, 0, entry);
    this.save();
  }

  drop(entry) {
    this.entries = this.entries.filter((other) => other !== entry);
    this.save();
  }

  save() {
    const kept = this.entries.slice(-MOST);
    try {
      sessionStorage.setItem(KEY, JSON.stringify(kept));
    } catch {
      this.saveWithoutFiles(kept); // pictures and files are what fills the browser's room
    }
  }

  saveWithoutFiles(kept) {
    const bare = (name, value) => (name === "src" ? undefined : value);
    try {
      sessionStorage.setItem(KEY, JSON.stringify(kept, bare));
    } catch {
      sessionStorage.removeItem(KEY);
    }
  }
}
