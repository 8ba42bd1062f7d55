/** Elements, attributes, their order and their kinds of text are those of the schema. */

import type { ManifestElement, Problem } from "../manifestTree";
import type { ChildRule, ElementType, Variants } from "../grammar";
import { taskPaneApp } from "../schema";

export function followSchema(root: ManifestElement): Problem[] {
  if (root.name !== "OfficeApp" || root.vocabulary !== "app") {
    return [{ line: root.line, message: "最外层须是 appforoffice/1.1 的 <OfficeApp>" }];
  }
  return checkElement(root, taskPaneApp);
}

function checkElement(element: ManifestElement, allowed: ElementType | Variants): Problem[] {
  const type = "variants" in allowed ? allowed.variants[variantOf(element)] : allowed;
  if (!type) {
    const names = Object.keys((allowed as Variants).variants).join("、");
    return [tell(element, `xsi:type 须是 ${names}`)];
  }
  return [
    ...checkAttributes(element, type, "variants" in allowed),
    ...checkText(element, type),
    ...checkOrder(element, type),
    ...checkCounts(element, type),
    ...element.children.flatMap((child) => {
      const rule = ruleFor(child, type);
      return rule ? checkElement(child, rule.type) : [];
    }),
  ];
}

const variantOf = (element: ManifestElement) => element.attributes["xsi:type"] ?? "";

function tell({ line, name }: ManifestElement, message: string): Problem {
  return { line, message: `<${name}> ${message}` };
}

function ruleFor(child: ManifestElement, type: ElementType): ChildRule | undefined {
  return type.children.find(
    ({ name, vocabulary }) => name === child.name && vocabulary === child.vocabulary,
  );
}

function checkAttributes(
  element: ManifestElement,
  { attributes }: ElementType,
  hasVariants: boolean,
): Problem[] {
  const missing = Object.entries(attributes)
    .filter(([name, { required }]) => required && !(name in element.attributes))
    .map(([name]) => tell(element, `缺少属性 ${name}`));
  const present = Object.entries(element.attributes).flatMap(([name, value]) => {
    if (name === "xsi:type" && hasVariants) return [];
    const rule = attributes[name];
    if (!rule) return [tell(element, `不能有属性 ${name}`)];
    return rule.type.allows(value) ? [] : [tell(element, `的 ${name} 须是${rule.type.described}`)];
  });
  return [...missing, ...present];
}

function checkText(element: ManifestElement, { text }: ElementType): Problem[] {
  if (!text) return element.text === "" ? [] : [tell(element, `里不能直接写文字“${element.text}”`)];
  return text.allows(element.text) ? [] : [tell(element, `的内容须是${text.described}`)];
}

/** The schema's sequences: what may follow what. */
function checkOrder(element: ManifestElement, type: ElementType): Problem[] {
  let reached = 0;
  return element.children.flatMap((child) => {
    const rule = ruleFor(child, type);
    if (!rule) return [tell(child, `不能放在 <${element.name}> 里`)];
    const place = type.children.indexOf(rule);
    if (place < reached) {
      const later = type.children[reached]?.name ?? "";
      return [tell(child, `须放在 <${later}> 之前`)];
    }
    reached = place;
    return [];
  });
}

function checkCounts(element: ManifestElement, type: ElementType): Problem[] {
  return type.children.flatMap((rule) => {
    const found = element.children.filter((child) => ruleFor(child, type) === rule);
    if (rule.required && found.length === 0) return [tell(element, `里缺少 <${rule.name}>`)];
    const second = found[1];
    return second && !rule.repeated ? [tell(second, `在 <${element.name}> 里只能有一个`)] : [];
  });
}
