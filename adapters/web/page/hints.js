// Commands and suggestions above the box while "/" is typed: arrow keys choose, Enter or Tab takes, Escape closes.

import { make } from "./draw.js";

const PAUSE = 120; // milliseconds without a key before the mentor is asked for suggestions

export class Hints {
  constructor(box, list, send) {
    Object.assign(this, { box, list, send, commands: [], hints: [], chosen: -1, timer: 0 });
    box.addEventListener("input", () => this.typed());
    box.addEventListener("blur", () => this.show([]));
    list.addEventListener("pointerdown", (event) => event.preventDefault()); // the box keeps the focus
  }

  typed() {
    clearTimeout(this.timer);
    const text = this.box.value;
    const [, name, rest] = /^\/(\w*)(?: ([^\n]*))?$/.exec(text) ?? [];
    if (name === undefined) return this.show([]);
    if (rest === undefined) return this.show(this.matching(name));
    this.timer = setTimeout(() => this.suggest(text, name, rest), PAUSE);
  }

  matching(name) {
    const near = name.toLowerCase();
    const found = this.commands.filter((command) => command.name.startsWith(near));
    return found.map(({ name, help, options }) => {
      const whole = !options.length;
      return { label: `/${name}`, help, text: whole ? `/${name}` : `/${name} `, whole };
    });
  }

  async suggest(text, name, rest) {
    const command = this.commands.find((one) => one.name === name.toLowerCase());
    if (!command?.options.length) return this.show([]);
    const words = rest.split(" ");
    const index = Math.min(words.length, command.options.length) - 1;
    const typed = words.slice(index).join(" ");
    const option = command.options[index];
    const found = await this.ask({ command: command.name, option: option.name, text: typed });
    if (this.box.value !== text) return; // a newer key was faster
    const before = [`/${name}`, ...words.slice(0, index)].join(" ");
    const whole = index === command.options.length - 1;
    const hint = ({ label, value }, n) => {
      return { label, help: n ? "" : option.help, text: `${before} ${value}${whole ? "" : " "}`, whole };
    };
    this.show(found.map(hint));
  }

  async ask(query) {
    try {
      const response = await fetch(`/api/suggest?${new URLSearchParams(query)}`);
      return response.ok ? await response.json() : [];
    } catch {
      return []; // hints are a help, not worth a complaint
    }
  }

  show(hints) {
    this.hints = hints;
    const item = ({ label, help }, index) => {
      const about = { role: "option", id: `hint-${index}`, "aria-selected": "false", onclick: () => this.take(index) };
      return make("li", about, make("b", {}, label), make("span", {}, help));
    };
    this.list.replaceChildren(...hints.map(item));
    this.list.hidden = !hints.length;
    this.box.setAttribute("aria-expanded", String(hints.length > 0));
    this.choose(-1);
  }

  choose(index) {
    this.chosen = index;
    [...this.list.children].forEach((item, n) => item.setAttribute("aria-selected", String(n === index)));
    if (index < 0) return this.box.removeAttribute("aria-activedescendant");
    this.box.setAttribute("aria-activedescendant", `hint-${index}`);
    this.list.children[index].scrollIntoView({ block: "nearest" });
  }

  take(index) {
    const { text, whole } = this.hints[index];
    this.box.value = text;
    this.show([]);
    if (whole) this.send();
    else this.typed();
  }

  // Tells whether the key was meant for the hints.
  key(event) {
    const count = this.hints.length;
    if (!count || event.isComposing) return false;
    if (event.key === "ArrowDown") this.choose((this.chosen + 1) % count);
    else if (event.key === "ArrowUp") this.choose((this.chosen <= 0 ? count : this.chosen) - 1);
    else if (event.key === "Escape") this.show([]);
    else if (event.key === "Tab" && !event.shiftKey) this.take(Math.max(this.chosen, 0));
    else if (event.key === "Enter" && this.chosen >= 0) this.take(this.chosen);
    else return false;
    event.preventDefault();
    return true;
  }
}
