// Where code is typed: it has colours, a draft that outlives the page, files beside it, and a run before the check.

import { colour } from "./colours.js";
import { make } from "./draw.js";

const DRAFT = "draft:"; // before an action, in what the browser keeps
const INDENT = "    ";
const MOST_KB = 180; // of all files together: what a request may hold

export class Editor {
  // `on` is as in draw.js; the form has one field for code.
  constructor(draw, { title, fields, action }, on) {
    const [field] = fields;
    Object.assign(this, { words: draw.words, action, on, name: field.name, free: false });
    const id = draw.name();
    const looks = { id, name: field.name, rows: 10, spellcheck: "false", autocapitalize: "off", autocomplete: "off" };
    this.text = make("textarea", { ...looks, autocorrect: "off", wrap: "off", "aria-describedby": `${id}-hint` });
    this.shown = make("code", { "aria-hidden": "true" });
    this.files = make("input", { type: "file", multiple: true, "aria-label": this.words.files });
    this.text.value = field.value || this.draft() || "";
    this.form = make(
      "form",
      { class: "editing" },
      make("h2", {}, title),
      make("label", { for: id }, field.label),
      make("div", { class: "editor" }, make("pre", {}, this.shown), this.text),
      field.hint ? make("small", { id: `${id}-hint` }, field.hint) : null,
      this.files,
      this.buttons(),
    );
    this.listen();
    this.paint();
  }

  buttons() {
    const checks = !this.action.startsWith("1:run_work");
    const press = (look, label, onclick) => make("button", { type: "button", class: `press ${look}`, onclick }, label);
    return make(
      "div",
      { class: "presses" },
      make("button", { type: "submit", class: "press primary" }, checks ? this.words.check : this.words.run),
      checks ? press("", this.words.run, () => this.send("1:run_work", "code")) : null,
      press("", this.words.cancel, () => this.on.cancel()),
    );
  }

  listen() {
    this.text.addEventListener("input", () => {
      this.keep(this.text.value);
      this.paint();
    });
    this.text.addEventListener("scroll", () => this.follow());
    this.text.addEventListener("keydown", (event) => this.key(event));
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.send(this.action, this.name);
    });
  }

  async send(action, name) {
    const chosen = [...this.files.files];
    const size = chosen.reduce((sum, file) => sum + file.size, 0);
    if (size > MOST_KB * 1024) return this.on.tell(this.words.files_large);
    const files = await Promise.all(chosen.map(read));
    if (action === this.action) return this.on.fill(action, { [name]: this.text.value }, files);
    return this.on.run(action, { [name]: this.text.value }, files);
  }

  // Tab indents, as in any editor; Escape gives it back to the keyboard's way through the page.
  key(event) {
    if (event.key === "Escape") this.free = true;
    else if (event.key === "Tab" && !event.shiftKey && !this.free) this.insert(event, INDENT);
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.form.requestSubmit();
    else if (event.key === "Enter") this.insert(event, `\n${this.indent()}`);
    else if (event.key !== "Shift") this.free = false;
  }

  // Gives the indentation of the line of the cursor, deeper after a colon.
  indent() {
    const line = this.text.value.slice(0, this.text.selectionStart).split("\n").at(-1);
    return line.match(/^ */)[0] + (line.trimEnd().endsWith(":") ? INDENT : "");
  }

  insert(event, text) {
    event.preventDefault();
    this.text.setRangeText(text, this.text.selectionStart, this.text.selectionEnd, "end");
    this.text.dispatchEvent(new Event("input"));
  }

  paint() {
    this.shown.replaceChildren(...colour(this.text.value), "\n");
    this.text.rows = Math.min(24, Math.max(8, this.text.value.split("\n").length + 1));
    this.follow();
  }

  follow() {
    const pre = this.shown.parentElement;
    pre.scrollTop = this.text.scrollTop;
    pre.scrollLeft = this.text.scrollLeft;
  }

  draft() {
    try {
      return localStorage.getItem(DRAFT + this.action);
    } catch {
      return "";
    }
  }

  keep(text) {
    try {
      localStorage.setItem(DRAFT + this.action, text);
    } catch {
      // a browser that keeps nothing: the draft lasts as long as the page
    }
  }
}

export function forgetDrafts() {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(DRAFT)) localStorage.removeItem(key);
  } catch {
    // nothing was kept
  }
}

async function read(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return { name: file.name, data: btoa(text) };
}
