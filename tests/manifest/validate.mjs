// Validates the manifest and its localisation files against the schemas in Microsoft's package @microsoft/app-manifest.
//
//   node validate.mjs FOLDER     the folder with manifest.json
//
// Prints "file: path: what" for each finding and exits with 1; prints "N files" and exits with 0 when there is none.
// The schemas are read and ajv asked directly: the package's own entry point (1.1.2) requires a module it does not depend on,
// and fetches the schema from the network.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const Ajv = require("ajv-draft-04").default;
const addFormats = require("ajv-formats").default;
const schemas = join(dirname(require.resolve("@microsoft/app-manifest/package.json")), "build", "json-schemas", "teams");
const folder = process.argv[2];
let findings = 0;

function validate(file, version, kind) {
  const say = (path, what) => { findings++; console.log(`${file}: ${path || "/"}: ${what}`); };
  try {
    // Some of Microsoft's patterns escape too little for the "u" flag.
    const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
    addFormats(ajv, ["uri", "email", "regex"]);
    const content = JSON.parse(readFileSync(join(folder, file), "utf8"));
    const check = ajv.compile(JSON.parse(readFileSync(join(schemas, `v${version}`, `MicrosoftTeams.${kind}schema.json`), "utf8")));
    if (!check(content)) for (const error of check.errors) say(error.instancePath, `${error.message} ${JSON.stringify(error.params)}`);
    const named = `https://developer.microsoft.com/json-schemas/teams/v${version}/MicrosoftTeams.${kind}schema.json`;
    if (content.$schema !== named) say("/$schema", `is not ${named}`);
  } catch (error) {
    say("", error.message);
  }
}

const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
const languages = manifest.localizationInfo?.additionalLanguages ?? [];
validate("manifest.json", manifest.manifestVersion, "");
for (const { file } of languages) validate(file, manifest.manifestVersion, "Localization.");

if (findings === 0) console.log(`${1 + languages.length} files`);
process.exitCode = findings === 0 ? 0 : 1;
