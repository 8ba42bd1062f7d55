/** Every word that people see is there in Chinese and in English. */

import { elementsNamed, type ManifestElement, type Problem } from "../manifestTree";

const defaultLocale = "zh-CN";
const otherLocales = ["en-US"];

const chinese = /\p{Script=Han}/u;

export function completeLocales(root: ManifestElement): Problem[] {
  const locale = elementsNamed(root, "DefaultLocale")[0];
  const wrongDefault =
    locale && locale.text !== defaultLocale
      ? [{ line: locale.line, message: `<DefaultLocale> 须是 ${defaultLocale}` }]
      : [];
  return [...wrongDefault, ...spokenElements(root).flatMap(checkTranslations)];
}

/** DisplayName, Description and the string resources; a `Description` that only refers has no value. */
function spokenElements(root: ManifestElement): ManifestElement[] {
  return elementsNamed(root, "DisplayName", "Description", "String").filter(
    ({ attributes }) => "DefaultValue" in attributes,
  );
}

function checkTranslations({ name, line, attributes, children }: ManifestElement): Problem[] {
  const which = attributes["id"] ?? name;
  const values = new Map(
    children.map(({ attributes: override }) => [override["Locale"] ?? "", override["Value"] ?? ""]),
  );
  const missing = otherLocales
    .filter((locale) => !values.get(locale)?.trim())
    .map((locale) => ({ line, message: `${which} 缺少 ${locale} 的译文` }));
  const untranslated = otherLocales
    .filter((locale) => chinese.test(values.get(locale) ?? ""))
    .map((locale) => ({ line, message: `${which} 的 ${locale} 译文里还有汉字` }));
  const repeated =
    values.size < children.length ? [{ line, message: `${which} 的同一语言有两份译文` }] : [];
  return [...missing, ...untranslated, ...repeated];
}
