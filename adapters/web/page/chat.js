// The chat: what was done goes to the mentor, what comes back is shown; one thing after the other.

import { Draw, make } from "./draw.js";
import { forgetDrafts } from "./editor.js";
import { Hints } from "./hints.js";
import { Memory } from "./memory.js";
import { Fault, Outbox, further, post } from "./outbox.js";

const SETTLED = 3_000; // milliseconds until a connection that came back is believed in
const PAUSE = 15_000; // milliseconds until a broken stream is looked after, where the browser gave it up

const words = JSON.parse(document.documentElement.dataset.words);
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const find = (id) => document.getElementById(id);
const [log, box, waiting, trouble] = ["log", "box", "waiting", "trouble"].map(find);
const draw = new Draw(words);
const memory = new Memory();
const nodes = new Map();
const outbox = new Outbox(memory, perform);
const hints = new Hints(box, find("hints"), sendBox);
const tabs = new BroadcastChannel("mentor");

// One entry of the conversation: {said} by the person, or {answer, nonce} by the mentor.
function put(entry, at = null) {
  const old = nodes.get(entry);
  const node = entry.answer ? draw.answer(entry.answer, actions(entry)) : draw.said(entry.said, entry.code);
  nodes.set(entry, node);
  if (old) old.replaceWith(node);
  else log.insertBefore(node, at ? nodes.get(at).nextSibling : null);
  return node;
}

function add(entry, at = null) {
  memory.add(entry, at);
  const node = put(entry, at);
  reveal(node);
  return node;
}

function change(entry, answer) {
  entry.answer = answer;
  memory.save();
  const node = put(entry);
  node.style.animation = "none"; // it was there before, so it doesn't arrive
  attend(node, entry);
  reveal(node);
}

function remove(entry) {
  nodes.get(entry).remove();
  nodes.delete(entry);
  memory.drop(entry);
}

// A picture has no height before it is decoded, so the message is revealed once more when it has.
function reveal(node) {
  node.querySelector("img")?.addEventListener("load", () => reveal(node), { once: true });
  const tall = node.offsetHeight > find("scroll").clientHeight;
  node.scrollIntoView({ block: tall ? "start" : "nearest" });
}

function actions(entry) {
  return {
    press: (action) => act({ press: action }, entry),
    fill: (action, fields, files) => act({ fill: action, fields, files }, entry),
    run: (action, fields, files) => act({ fill: action, fields, files }),
    tell: (text) => complain(text, () => (trouble.hidden = true)),
    cancel: () => {
      remove(entry);
      box.focus();
    },
  };
}

function act(event, entry = null) {
  return outbox.add(event, entry);
}

// Tells whether it is done with: what could not be sent waits, with all that was done after it.
async function perform({ event, entry }) {
  busy(entry, true);
  const found = await post({ ...event, zone }).catch((error) => error);
  if (found instanceof Error && !(found instanceof Fault)) {
    waiting.hidden = true;
    complain(words.offline, () => outbox.drain());
    return false;
  }
  busy(entry, false);
  if (found instanceof Fault) complain(words.fault, () => act(event, entry));
  else take(found, event, entry);
  return true;
}

function take({ answer, taken }, event, entry) {
  trouble.hidden = true;
  if (answer?.forgets) return forget(answer);
  if (event.fill && entry && (answer.refused || !taken)) showRefused(answer, event, entry);
  else if (event.fill && entry) showFilled(answer, event, entry);
  else if (answer) show(answer, entry);
  listen();
}

// An answer that more comes after stays busy, and what comes takes its place; without a connection it is asked again.
async function follow(entry) {
  while (entry.answer.more && nodes.has(entry)) {
    busy(entry, true);
    const { more, seen, ...answer } = await further(entry.answer).catch(() => pause(entry.answer));
    const next = answer.kind ? answer : entry.answer;
    change(entry, more ? { ...next, more, seen } : { ...next, more: undefined });
  }
  busy(entry, false);
}

async function pause({ more, seen }) {
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  return { more, seen };
}

// Nothing that was said before stays here, or in another tab; the goodbye is gone with the next look.
function forget(answer) {
  tabs.postMessage("forgotten");
  leave();
  put({ answer });
}

function leave() {
  stream?.close();
  memory.forget();
  forgetDrafts();
  nodes.clear();
  log.replaceChildren();
}

function show(answer, entry) {
  if (answer.kind === "form") return attend(add({ answer }, entry).querySelector("input, textarea"), entry);
  if (entry && answer.replaces) return change(entry, answer);
  const shown = { answer };
  const node = add(shown);
  if (entry) attend(node, entry);
  if (answer.more) follow(shown);
}

// Whoever began to type meanwhile keeps their place.
function attend(node, entry) {
  const types = document.activeElement === box && (entry || box.value);
  if (!types) node.focus({ preventScroll: true });
}

// A filled form becomes what the person said with it.
function showFilled(answer, event, entry) {
  const handed = (event.files ?? []).map(({ name }) => name).join(", ");
  const told = ({ name, label, work }) => (work ? event.fields[name] || handed : `${label}: ${event.fields[name]}`);
  const said = entry.answer.fields.map(told).join("\n");
  const shown = { answer };
  remove(entry);
  add({ said, code: entry.answer.fields.some(({ work }) => work) });
  attend(add(shown), entry);
  if (answer.more) follow(shown);
}

// A form that was refused stays, with what was typed; so it needs no button that opens it again.
function showRefused(answer, event, entry) {
  for (const field of entry.answer.fields) field.value = event.fields[field.name] ?? field.value;
  const buttons = answer.buttons.filter(({ action }) => action !== "1:form_again");
  add({ answer: { ...answer, buttons } }, entry);
  nodes.get(entry).querySelector("input, textarea").focus({ preventScroll: true });
}

function busy(entry, on) {
  const node = entry && nodes.get(entry);
  waiting.hidden = !on || Boolean(node);
  if (!waiting.hidden) waiting.scrollIntoView({ block: "nearest" });
  if (!node) return;
  node.setAttribute("aria-busy", String(on));
  for (const button of node.querySelectorAll("button")) button.disabled = on;
}

function complain(text, again) {
  find("trouble-text").textContent = text;
  find("again").onclick = again;
  trouble.hidden = false;
}

function say(text) {
  add({ said: text });
  act({ say: text });
}

function sendBox() {
  const text = box.value.trim();
  box.value = "";
  grow();
  hints.show([]);
  if (text) say(text);
}

function grow() {
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight}px`;
}

// Nudges. A page at rest comes back when somebody looks at it, or does something: the mentor may know them only then.
let stream = null;
function listen() {
  if (stream && stream.readyState !== EventSource.CLOSED) return;
  stream = new EventSource("/api/stream");
  stream.addEventListener("rest", ({ data }) => {
    stream.close();
    if (JSON.parse(data)) complain(JSON.parse(data), () => location.reload());
  });
  stream.addEventListener("error", () => setTimeout(looked, PAUSE));
  stream.addEventListener("message", (event) => {
    const { nonce, ...answer } = JSON.parse(event.data);
    if (memory.knows(nonce)) return;
    add({ answer, nonce });
    if (document.hidden) document.title = `• ${words.title}`;
  });
}

function looked() {
  if (document.hidden) return;
  document.title = words.title;
  listen();
}

async function begin() {
  for (const entry of memory.entries) put(entry);
  log.lastElementChild?.scrollIntoView({ block: "end" });
  for (const { entry } of memory.waiting) busy(entry, true);
  for (const entry of memory.entries) if (entry.answer?.more) follow(entry);
  if (matchMedia("(pointer: fine)").matches) box.focus();
  await learn();
  if (memory.entries.length) outbox.drain();
  else act({ say: "/start" });
  listen();
}

// Asks what can be said here.
async function learn() {
  try {
    const { commands, shortcuts } = await fetch("/api/commands").then((response) => response.json());
    hints.commands = commands;
    const shortcut = ({ name, label }) => make("button", { type: "button", onclick: () => say(`/${name}`) }, label);
    find("quick").append(...shortcuts.map(shortcut));
  } catch {
    complain(words.offline, () => location.reload());
  }
}

box.addEventListener("input", grow);
box.addEventListener("keydown", (event) => {
  if (hints.key(event) || event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  sendBox();
});
find("write").addEventListener("submit", (event) => {
  event.preventDefault();
  sendBox();
});
document.addEventListener("visibilitychange", looked);
addEventListener("online", () => setTimeout(() => outbox.drain(), SETTLED));
tabs.addEventListener("message", () => {
  leave();
  location.reload();
});
begin();
