import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import { createNodeResolver, importX } from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The rooms of the product, top to bottom: a room may import only from rooms below its own line. */
const floors = [
  ["taskpane", "commands", "cli", "preview"],
  ["actions"],
  ["hosts", "documents"],
  ["opc"],
  ["core"],
];

/** Rooms that `room` must not know: those above it and those beside it. */
const strangers = (floor, room) =>
  floors
    .slice(0, floor + 1)
    .flat()
    .filter((other) => other !== room);

const zones = floors.flatMap((rooms, floor) =>
  rooms.map((room) => ({
    target: `./src/${room}`,
    from: strangers(floor, room).map((other) => `./src/${other}`),
    message: "Imports point downward only: see the architecture in README.md.",
  })),
);

const officeGlobals = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/hosts/excel names Office.js.",
}));

export default tseslint.config(
  { ignores: ["dist/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".tsx", ".js"] })],
    },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-default-export": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "no-restricted-syntax": [
        "error",
        {
          selector:
            ":matches(ForStatement, ForOfStatement, ForInStatement, WhileStatement) CallExpression[callee.property.name='sync']",
          message: "A round trip in a loop grows with the data: gather first, then sync once.",
        },
      ],
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    ignores: ["src/hosts/excel/**"],
    rules: { "no-restricted-globals": ["error", ...officeGlobals] },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["tests/**"],
    rules: {
      "max-lines-per-function": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["**/*.js", "**/*.cjs", "**/*.mjs"],
    languageOptions: {
      globals: {
        module: "writable",
        require: "readonly",
        process: "readonly",
        console: "readonly",
        URL: "readonly",
      },
    },
    rules: { "import-x/no-default-export": "off", "@typescript-eslint/no-require-imports": "off" },
  },
  prettier,
);
