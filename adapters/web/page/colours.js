// Python in colours: a text becomes spans; whatever isn't known stays as it is.

const NAMES = {
  keyword:
    "False None True and as assert async await break case class continue def del elif else except finally for from " +
    "global if import in is lambda match nonlocal not or pass raise return try while with yield",
  builtin:
    "abs all any bool dict enumerate filter float input int isinstance len list map max min open print range repr " +
    "reversed round self set sorted str sum super tuple type zip",
};
const KINDS = new Map(Object.entries(NAMES).flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const TOKEN = new RegExp(
  [
    "(?<comment>#[^\\n]*)",
    "(?<string>[rbfuRBFU]{0,2}(?:\"\"\"[\\s\\S]*?(?:\"\"\"|$)|'''[\\s\\S]*?(?:'''|$)|\"(?:\\\\.|[^\"\\\\\\n])*\"?|'(?:\\\\.|[^'\\\\\\n])*'?))",
    "(?<number>\\b\\d[\\d_]*(?:\\.\\d+)?(?:e[+-]?\\d+)?\\b)",
    "(?<name>[A-Za-z_]\\w*)",
  ].join("|"),
  "g",
);

// Gives the nodes of a text.
export function colour(text) {
  const nodes = [];
  let end = 0;
  for (const found of text.matchAll(TOKEN)) {
    const kind = found.groups.name ? KINDS.get(found[0]) : Object.keys(found.groups).find((one) => found.groups[one]);
    if (!kind) continue;
    nodes.push(text.slice(end, found.index), span(kind, found[0]));
    end = found.index + found[0].length;
  }
  return [...nodes, text.slice(end)];
}

function span(kind, text) {
  const node = document.createElement("span");
  node.className = `py-${kind}`;
  node.textContent = text;
  return node;
}
