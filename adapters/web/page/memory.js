// The conversation of this tab, kept by the browser until the tab is closed or everything is forgotten.

const KEY = "conversation";
const FORGOTTEN = "forgotten"; // when that was last, for tabs that slept meanwhile
const MOST = 80;

export class Memory {
  constructor() {
    const { since, entries, waiting } = this.read();
    this.since = since;
    this.entries = entries;
    // What was done and has no answer yet, with the entry in which it was done.
    this.waiting = waiting.map(({ event, at }) => ({ event, entry: entries[at] ?? null }));
  }

  read() {
    const fresh = { since: Date.now(), entries: [], waiting: [] };
    try {
      const kept = JSON.parse(sessionStorage.getItem(KEY));
      return kept?.since > Number(localStorage.getItem(FORGOTTEN)) ? kept : fresh;
    } catch {
      return fresh;
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

  forget() {
    Object.assign(this, { entries: [], waiting: [], since: Date.now() + 1 });
    try {
      sessionStorage.removeItem(KEY);
      localStorage.setItem(FORGOTTEN, String(Date.now()));
    } catch {
      // a browser that keeps nothing has nothing to forget
    }
  }

  save() {
    const entries = this.entries.slice(-MOST);
    const waiting = this.waiting.map(({ event, entry }) => ({ event, at: entries.indexOf(entry) }));
    const kept = { since: this.since, entries, waiting };
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
