// Parses cards with Microsoft's renderer library and fails on anything it, Teams' documentation or CommonMark would object to.
//
//   node check.mjs FILE    every line is one card: its name, a tab, its JSON
//
// Prints "name: path: what" for each finding and exits with 1; prints "N cards" and exits with 0 when there is none.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import MarkdownIt from "markdown-it";

// The library's ES modules import one another without extensions, which Node does not resolve; its bundle works.
const ac = createRequire(import.meta.url)("adaptivecards/dist/adaptivecards.js");
const version = new ac.Version(1, 5);
const markdown = new MarkdownIt();

// Children that the library reads by hand, outside its schema.
const children = {
  AdaptiveCard: { body: element, actions: action },
  Container: { items: element },
  Column: { items: element },
  ColumnSet: { columns: typed(() => new ac.Column()) },
  ActionSet: { actions: action },
  RichTextBlock: { inlines: typed(() => new ac.TextRun()) },
  "Input.ChoiceSet": { choices: untyped(() => new ac.Choice()) },
};

// What Teams adds to the schema: the card's width (learn.microsoft.com, Teams: full-width adaptive cards) and the hidden
// confirmation of an Action.Submit (Teams: form completion feedback).
const teams = {
  AdaptiveCard: { msteams: (v) => JSON.stringify(v) === '{"width":"Full"}' },
  "Action.Submit": { msTeams: (v) => JSON.stringify(v) === '{"feedback":{"hide":true}}' },
};

// Where the library runs a text through Markdown, or another client may.
const readAsMarkdown = {
  AdaptiveCard: ["fallbackText"],
  TextBlock: ["text"],
  "Input.Text": ["label", "errorMessage"],
  "Input.ChoiceSet": ["label", "errorMessage"],
  Choice: ["title"],
};

const longestJson = 25_000;

function element(raw, path, say) {
  known(raw, ac.GlobalRegistry.elements.createInstance(raw.type, version), path, say);
}

function action(raw, path, say) {
  known(raw, ac.GlobalRegistry.actions.createInstance(raw.type, version), path, say);
  if (raw.fallback) {
    const context = new ac.SerializationContext(version);
    context.parseAction(undefined, raw.fallback, [], false);
    events(context, `${path}.fallback`, say);
    action(raw.fallback, `${path}.fallback`, say);
  }
}

function typed(make) {
  return (raw, path, say) => known(raw, make(), path, say);
}

function untyped(make) {
  return (raw, path, say) => fields({ ...raw, type: "Choice" }, make(), path, say);
}

function known(raw, instance, path, say) {
  if (!instance || instance.getJsonTypeName() !== raw.type) say(path, `unknown type ${raw.type}`);
  else fields(raw, instance, path, say);
}

function fields(raw, instance, path, say) {
  const schema = instance.getSchema();
  const allowed = new Set(["type"]);
  for (let i = 0; i < schema.getCount(); i++)
    if (schema.getItemAt(i).targetVersion.compareTo(version) <= 0) allowed.add(schema.getItemAt(i).name);

  for (const [name, value] of Object.entries(raw)) {
    const child = children[raw.type]?.[name];
    const extra = teams[raw.type]?.[name];
    if (child) value.forEach((item, i) => child(item, `${path}.${name}[${i}]`, say));
    else if (extra) extra(value) || say(`${path}.${name}`, `not documented by Teams: ${JSON.stringify(value)}`);
    else if (name === "fallback" && raw.type.startsWith("Action.")) continue;
    else if (!allowed.has(name)) say(`${path}.${name}`, `no such field of ${raw.type} in 1.5`);
  }

  if (raw.type === "TextBlock" && raw.wrap !== true) say(path, "text that does not wrap");
  if (raw.type === "Action.Execute" && !raw.verb) say(path, "no verb: Teams does not route it");
  if (raw.type?.startsWith("Input.") && !raw.label) say(path, "an input without a label");
  for (const name of readAsMarkdown[raw.type] ?? []) literal(raw[name], `${path}.${name}`, say);
  if (typeof raw.text === "string" && /\{\{|\$\{/.test(raw.text)) say(`${path}.text`, "would be filled in by a client");
}

function literal(text, path, say) {
  if (text === undefined) return;
  const plain = `<p>${markdown.utils.escapeHtml(text)}</p>\n`;
  const seen = markdown.render(text);
  if (seen !== plain) say(path, `read as Markdown: ${seen.trim()}`);
}

function events(context, path, say) {
  for (let i = 0; i < context.eventCount; i++) say(path, context.getEventAt(i).message);
}

function check(json, say) {
  if (Buffer.byteLength(json) > longestJson) say("$", `${Buffer.byteLength(json)} bytes`);
  const raw = JSON.parse(json, (key, value) => {
    if (typeof value === "string" && !value.isWellFormed()) say(key, "half a surrogate pair");
    return value;
  });
  const card = new ac.AdaptiveCard();
  ac.CardElement.langProperty.regEx.lastIndex = 0; // a global expression of the library's that remembers the last card
  const context = new ac.SerializationContext(version);
  card.parse(raw, context);
  events(context, "$", say);
  if (card.version?.toString() !== "1.5") say("$.version", `${raw.version} is not 1.5`);
  for (const failure of card.validateProperties().validationEvents) say("$", failure.message);
  known(raw, card, "$", say);
}

function cards() {
  return readFileSync(process.argv[2], "utf8").split("\n").filter((line) => line).map((line) => {
    const tab = line.indexOf("\t");
    return [line.slice(0, tab), line.slice(tab + 1)];
  });
}

let findings = 0;
const all = cards();
for (const [name, json] of all) {
  const say = (path, what) => { findings++; console.log(`${name}: ${path}: ${what}`); };
  try {
    check(json, say);
  } catch (error) {
    say("$", error.message);
  }
}

if (all.length === 0) console.log("no cards");
else if (findings === 0) console.log(`${all.length} cards`);
process.exitCode = findings === 0 && all.length > 0 ? 0 : 1;
