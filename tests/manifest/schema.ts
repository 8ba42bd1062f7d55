/**
 * What a task pane manifest may contain, in which order, after Microsoft's published schemas
 * OfficeAppManifestV1_1.xsd, TaskPaneAppVersionOverridesV1_0.xsd and OfficeAppBasicTypesV1_0.xsd.
 * Left out: content and mail add-ins, dictionaries, custom functions, single sign-on.
 */

import {
  childrenOf,
  element,
  localised,
  required,
  requirements,
  text,
  type Variants,
} from "./grammar";
import { versionOverrides } from "./ribbonSchema";
import { address, cultureName, guid, longString, oneOf, shortString, version } from "./simpleTypes";

const app = childrenOf("app");
const overrides = childrenOf("overrides");

export const taskPaneApp: Variants = {
  variants: {
    TaskPaneApp: element(
      {},
      app.one("Id", text(guid)),
      app.maybe("AlternateId", text(shortString)),
      app.one("Version", text(version)),
      app.one("ProviderName", text(shortString)),
      app.one("DefaultLocale", text(cultureName)),
      app.one("DisplayName", localised(app.any, shortString)),
      app.one("Description", localised(app.any, longString)),
      app.maybe("IconUrl", localised(app.any, address)),
      app.maybe("HighResolutionIconUrl", localised(app.any, address)),
      app.maybe("SupportUrl", localised(app.any, address)),
      app.maybe("AppDomains", element({}, app.many("AppDomain", text(longString)))),
      app.one(
        "Hosts",
        element({}, app.many("Host", element({ Name: required(oneOf("Workbook")) }))),
      ),
      app.maybe("Requirements", requirements(app)),
      app.one(
        "DefaultSettings",
        element({}, app.one("SourceLocation", localised(app.any, address))),
      ),
      app.one(
        "Permissions",
        text(
          oneOf(
            "Restricted",
            "ReadDocument",
            "ReadAllDocument",
            "WriteDocument",
            "ReadWriteDocument",
          ),
        ),
      ),
      overrides.maybe("VersionOverrides", versionOverrides),
    ),
  },
};
