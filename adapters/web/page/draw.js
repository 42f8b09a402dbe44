// An answer becomes elements. Every text goes in as text, so markup is shown as typed.

import { Editor } from "./editor.js";

const MANY = 12; // more options than this become a select element

export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child != null));
  return element;
}

export class Draw {
  // `on.press(action)`, `on.fill(action, fields)` and `on.cancel()` say what was done with a message.
  constructor(words) {
    this.words = words;
    this.fields = 0;
  }

  said(text, code = false) {
    const looks = { class: code ? "message me typed" : "message me", "aria-label": this.words.you };
    return make("article", looks, text);
  }

  answer(answer, on) {
    const parts = answer.kind === "form" ? [this.form(answer, on)] : this.reply(answer, on);
    return make(
      "article",
      { class: "message mentor", lang: answer.language, tabindex: "-1", "aria-label": this.words.mentor },
      ...parts,
    );
  }

  reply({ blocks, buttons, picture, file }, on) {
    const presses = buttons.map((button) => this[button.type](button, on));
    return [
      picture && this.picture(picture),
      ...blocks.map((block) => this[block.type](block)),
      file && this.file(file),
      presses.length ? make("div", { class: "presses" }, ...presses) : null,
    ];
  }

  picture({ src, alt }) {
    return src
      ? make("figure", {}, make("img", { src, alt }))
      : make("p", { class: "aside" }, `${this.words.picture_gone}: ${alt}`);
  }

  // Nothing is fetched: the content came with the answer.
  file({ src, name }) {
    return src
      ? make("p", {}, make("a", { href: src, download: name, class: "press" }, `${this.words.save} ${name}`))
      : make("p", { class: "aside" }, `${this.words.file_gone}: ${name}`);
  }

  title({ text }) {
    return make("h2", {}, text);
  }

  paragraph({ text }) {
    return make("p", {}, ...text.map((span) => this.span(span)));
  }

  aside({ text }) {
    return make("p", { class: "aside" }, ...text.map((span) => this.span(span)));
  }

  steps({ items }) {
    const step = ({ text, state }) =>
      make(
        "li",
        { class: state, "aria-current": state === "now" ? "step" : null },
        ...text.map((span) => this.span(span)),
        make("span", { class: "unseen" }, ` (${this.words[`state_${state}`]})`),
      );
    return make("ol", { class: "steps" }, ...items.map(step));
  }

  facts({ pairs }) {
    const rows = pairs.map(({ label, value }) => [
      make("dt", {}, label),
      make("dd", {}, ...value.map((span) => this.span(span))),
    ]);
    return make("dl", { class: "facts" }, ...rows.flat());
  }

  meter({ done, of }) {
    const bar = make("progress", { max: of, value: done, "aria-label": this.words.progress });
    return make("div", { class: "meter" }, bar, `${done}/${of}`);
  }

  code({ text, language }) {
    return make("pre", { tabindex: "0" }, make("code", { "data-language": language }, text));
  }

  span({ text, bold, code, url }) {
    let node = document.createTextNode(text);
    if (code) node = make("code", {}, node);
    if (bold) node = make("strong", {}, node);
    return url ? this.away(node, url, null) : node;
  }

  away(child, url, look) {
    const unseen = make("span", { class: "unseen" }, ` (${this.words.new_page})`);
    return make("a", { href: url, target: "_blank", rel: "noopener noreferrer", class: look }, child, unseen);
  }

  link({ label, url }) {
    return this.away(label, url, "press away");
  }

  button({ label, action, style }, on) {
    return make("button", { type: "button", class: `press ${style}`, onclick: () => on.press(action) }, label);
  }

  select({ prompt, options }, on) {
    if (options.length > MANY) return this.longSelect(prompt, options, on);
    const buttons = options.map((option) => this.button({ ...option, style: "normal" }, on));
    return make("div", { class: "choice", role: "group", "aria-label": prompt }, make("p", {}, prompt), ...buttons);
  }

  longSelect(prompt, options, on) {
    const id = this.name();
    const lines = options.map(({ label, action }) => make("option", { value: action }, label));
    const list = make("select", { id }, ...lines);
    const press = () => on.press(list.value);
    const choose = make("button", { type: "button", class: "press", onclick: press }, this.words.choose);
    return make("div", { class: "long" }, make("label", { for: id }, prompt), list, choose);
  }

  form({ title, fields, action }, on) {
    if (fields.some(({ work }) => work)) return new Editor(this, { title, fields, action }, on).form;
    const submit = (event) => {
      event.preventDefault();
      on.fill(action, Object.fromEntries(new FormData(event.target)));
    };
    const buttons = make(
      "div",
      { class: "presses" },
      make("button", { type: "submit", class: "press primary" }, this.words.submit),
      make("button", { type: "button", class: "press", onclick: () => on.cancel() }, this.words.cancel),
    );
    const inputs = fields.map((field) => this.field(field));
    return make("form", { onsubmit: submit }, make("h2", {}, title), ...inputs, buttons);
  }

  field({ name, label, hint, value, required, long }) {
    const id = this.name();
    const about = hint ? `${id}-hint` : null;
    const looks = { id, name, required, "aria-describedby": about, autocomplete: "off" };
    const input = make(long ? "textarea" : "input", looks);
    input.value = value;
    return make(
      "div",
      { class: "field" },
      make("label", { for: id }, required ? label : `${label} (${this.words.optional})`),
      input,
      hint ? make("small", { id: about }, hint) : null,
    );
  }

  name() {
    this.fields += 1;
    return `field-${this.fields}`;
  }
}
