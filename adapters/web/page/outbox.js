// What was done goes to the mentor in its order, one thing after the other; without a connection all of it waits.

const SOON = 1_100; // milliseconds until what came too fast is sent once more
const TRIES = 4;

export class Outbox {
  // `deliver(item)` tells whether an item is done with.
  constructor(memory, deliver) {
    Object.assign(this, { memory, deliver, work: Promise.resolve() });
  }

  add(event, entry) {
    this.memory.waiting.push({ event, entry });
    this.memory.save();
    return this.drain();
  }

  drain() {
    this.work = this.work.then(() => this.run());
    return this.work;
  }

  async run() {
    const { memory } = this;
    while (memory.waiting.length) {
      const item = memory.waiting[0];
      if (!(await this.deliver(item))) return;
      memory.waiting = memory.waiting.filter((other) => other !== item);
      memory.save();
    }
  }
}

// Sends an event; what was done while there was no connection may come faster than anybody presses.
export async function post(event) {
  for (let tries = TRIES; ; tries -= 1) {
    const response = await fetch("/api/events", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(event),
    });
    if (response.status === 429 && tries > 1) {
      await new Promise((resolve) => setTimeout(resolve, SOON));
      continue;
    }
    if (!response.headers.get("Content-Type")?.startsWith("application/json")) throw new Fault();
    return { answer: await response.json(), taken: response.ok };
  }
}

// Asks for what takes the place of an answer; null where nothing more comes.
export async function further({ more, seen }) {
  const response = await fetch(`/api/later/${more}/${seen}`);
  if (response.status === 429) return { more, seen };
  return response.json();
}

export class Fault extends Error {}
