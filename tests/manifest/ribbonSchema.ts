/** The ribbon's part of a manifest, after TaskPaneAppVersionOverridesV1_0.xsd and OfficeAppBasicTypesV1_0.xsd. */

import {
  childrenOf,
  element,
  localised,
  required,
  requirements,
  text,
  type Variants,
} from "./grammar";
import { address, integer, longString, oneOf, resourceId, shortString } from "./simpleTypes";

const overrides = childrenOf("overrides");
const basic = childrenOf("basic");

const reference = element({ resid: required(resourceId) });

const icon = element(
  {},
  basic.many("Image", element({ size: required(integer), resid: required(resourceId) })),
);

const supertip = element(
  {},
  overrides.one("Title", reference),
  overrides.one("Description", reference),
);

const action: Variants = {
  variants: {
    ShowTaskpane: element(
      {},
      overrides.maybe("TaskpaneId", text(shortString)),
      overrides.one("SourceLocation", reference),
      overrides.maybe("Title", reference),
    ),
    ExecuteFunction: element({}, overrides.one("FunctionName", text(longString))),
  },
};

const menuItem = element(
  { id: required(shortString) },
  overrides.one("Label", reference),
  overrides.one("Supertip", supertip),
  overrides.maybe("Icon", icon),
  overrides.one("Action", action),
);

const control: Variants = {
  variants: {
    Button: element(
      { id: required(shortString) },
      overrides.one("Label", reference),
      overrides.one("Supertip", supertip),
      overrides.one("Icon", icon),
      overrides.one("Action", action),
    ),
    Menu: element(
      { id: required(shortString) },
      overrides.one("Label", reference),
      overrides.one("Supertip", supertip),
      overrides.one("Icon", icon),
      overrides.one("Items", element({}, overrides.many("Item", menuItem))),
    ),
  },
};

const group = element(
  { id: required(shortString) },
  overrides.one("Label", reference),
  overrides.one("Icon", icon),
  overrides.many("Control", control),
);

/** The ribbon tabs of Excel that exist on the desktop and on the web. */
const excelTabs = oneOf(
  ...["Home", "Insert", "PageLayoutExcel", "Formulas", "Data", "Review", "View", "AddIns"].map(
    (name) => `Tab${name}`,
  ),
);

const extensionPoint: Variants = {
  variants: {
    PrimaryCommandSurface: element(
      {},
      overrides.any(
        "OfficeTab",
        element({ id: required(excelTabs) }, overrides.many("Group", group)),
      ),
      overrides.any(
        "CustomTab",
        element(
          { id: required(shortString) },
          overrides.many("Group", group),
          overrides.one("Label", reference),
        ),
      ),
    ),
    ContextMenu: element(
      {},
      overrides.many(
        "OfficeMenu",
        element({ id: required(shortString) }, overrides.many("Control", control)),
      ),
    ),
  },
};

const formFactor = element(
  {},
  overrides.maybe(
    "GetStarted",
    element(
      {},
      overrides.one("Title", reference),
      overrides.one("Description", reference),
      overrides.one("LearnMoreUrl", reference),
    ),
  ),
  overrides.maybe("FunctionFile", reference),
  overrides.many("ExtensionPoint", extensionPoint),
);

const resources = element(
  {},
  basic.maybe("Images", element({}, basic.any("Image", localised(basic.any, address, resourceId)))),
  basic.maybe("Urls", element({}, basic.any("Url", localised(basic.any, address, resourceId)))),
  basic.maybe(
    "ShortStrings",
    element({}, basic.any("String", localised(basic.any, shortString, resourceId))),
  ),
  basic.maybe(
    "LongStrings",
    element({}, basic.any("String", localised(basic.any, longString, resourceId))),
  ),
);

export const versionOverrides: Variants = {
  variants: {
    VersionOverridesV1_0: element(
      {},
      overrides.maybe("Description", reference),
      overrides.maybe("Requirements", requirements(basic)),
      overrides.maybe(
        "Hosts",
        element(
          {},
          overrides.many("Host", {
            variants: { Workbook: element({}, overrides.maybe("DesktopFormFactor", formFactor)) },
          }),
        ),
      ),
      overrides.maybe("Resources", resources),
    ),
  },
};
