/** Finds the work items: the smallest numbered units of work with responsible units of their own. */

import {
  joinResponsibilities,
  namesAnyone,
  nobody,
  type Responsibility,
} from "../responsibility/responsibility";
import { readRunningText } from "../responsibility/spokenSentences";
import { closingWords, preambleHeading } from "../vocabulary";
import { composeItem, paragraphText } from "./composeItem";
import type { DraftItem, Harvest, LooseText } from "./draft";
import { judgeSiblings } from "./judgeSiblings";
import { leaderOfHeading } from "./leaderHeadings";
import { liftResponsibility } from "./liftResponsibility";
import {
  blockNames,
  childrenOf,
  headOf,
  isHeading,
  namesOwn,
  ownResponsibility,
  type Block,
  type OutlineNode,
} from "./outline";
import { countStyles, type StyleUses } from "./styleShares";
import { nameByHeadings } from "./unitHeadings";

interface Basket {
  readonly drafts: DraftItem[];
  readonly loose: LooseText[];
  readonly uses: StyleUses;
  readonly declared: number | null;
}

/** @param declared the count the notice names; decides where headings could be items as well. */
export function harvestItems(root: OutlineNode, declared: number | null): Harvest {
  nameByHeadings(root);
  liftResponsibility(root, countStyles(root));
  const basket: Basket = { drafts: [], loose: [], uses: countStyles(root), declared };
  gatherBelow(root, nobody, basket);
  return basket;
}

function gatherBelow(parent: OutlineNode, inherited: Responsibility, basket: Basket): void {
  const carried = namesAnyone(inherited);
  const items = judgeSiblings(childrenOf(parent), { ...basket, carried });
  const head = headOf(parent);
  let title: Block | null = null;
  for (const [index, part] of parent.content.entries()) {
    if (part === head) continue;
    if (part.type === "node") {
      if (items.has(part)) addNumbered(part, parent, inherited, basket);
      else openHeading(part, inherited, basket);
    } else if (blockNames(part)) {
      addUnnumbered(part, title, parent, inherited, basket);
      title = null;
    } else {
      title = isTitle(part) ? part : null;
      if (title === null && !(part.aside === "break" && opensPart(parent, index))) {
        addLoose(part, basket);
      }
    }
  }
}

/** A short line without a stop, the title of the paragraph below it. */
function isTitle({ text, aside }: Block): boolean {
  return aside !== "boxHead" && text.length <= 40 && !/[。；：]/.test(text);
}

function addNumbered(
  node: OutlineNode,
  section: OutlineNode,
  inherited: Responsibility,
  basket: Basket,
): void {
  const { text, loose } = composeItem(node);
  const own = ownResponsibility(node);
  const told = namesAnyone(own) ? own : (readRunningText(text) ?? own);
  const responsibility = inherit(told, inherited);
  basket.drafts.push({ marker: node.marker, section, text, responsibility });
  for (const block of loose) addLoose(block, basket);
}

/** An item without a number: a paragraph with units of its own. */
function addUnnumbered(
  block: Block,
  title: Block | null,
  section: OutlineNode,
  inherited: Responsibility,
  basket: Basket,
): void {
  const text = paragraphText(title === null ? [block] : [title, block]);
  if (text === "") return;
  const responsibility = inherit(joinResponsibilities(block.named), inherited);
  basket.drafts.push({ marker: null, section, text, responsibility });
}

function openHeading(node: OutlineNode, inherited: Responsibility, basket: Basket): void {
  const head = headOf(node);
  // A point of whole sentences names units for its own work; its measures below name theirs.
  const own = head !== null && !isHeading(head) && node.namesBelow;
  const named = own ? nobody : joinResponsibilities([...(head?.named ?? []), ...ledBy(head)]);
  if (own && blockNames(head)) basket.loose.push({ text: head.text, after: basket.drafts.length });
  if (node.namesBelow || namesOwn(node) || namesAnyone(inherited)) {
    gatherBelow(node, inherit(named, inherited), basket);
  } else if (!preambleHeading.test(head?.text ?? "")) {
    addLoose({ text: composeItem(node).text, aside: null }, basket);
  }
}

/** 一、王某某市长主抓重点工作 */
function ledBy(head: Block | null): readonly Responsibility[] {
  const leader = head === null ? null : leaderOfHeading(head.text);
  return leader === null ? [] : [{ ...nobody, leaders: [leader] }];
}

/** What an item leaves open its heading fills: all units, or the lead among them; the leaders. */
function inherit(own: Responsibility, above: Responsibility): Responsibility {
  if (!namesAnyone(above)) return own;
  const lacksLead =
    own.units.every(({ role }) => role !== "lead") &&
    above.units.every(({ role }) => role === "lead");
  const named = new Set(own.units.map(({ name }) => name));
  const fromAbove = above.units.filter(
    ({ name }) => named.size === 0 || (lacksLead && !named.has(name)),
  );
  return {
    ...own,
    leaders: own.leaders.length > 0 ? own.leaders : above.leaders,
    units: [...fromAbove, ...own.units],
    firstLeads: own.firstLeads ?? above.firstLeads,
  };
}

/** The words that introduce the next part of a notice stand between its title and its numbering. */
function opensPart(parent: OutlineNode, index: number): boolean {
  const next = parent.content.at(index + 1);
  return next !== undefined && (next.type === "node" || next.aside === "break");
}

/** A notice's opening and closing words are its own; any other sentence may hold work. */
function addLoose({ text, aside }: Pick<Block, "text" | "aside">, basket: Basket): void {
  const after = basket.drafts.length;
  if (aside === "boxHead") basket.loose.push({ text, after });
  const mayHoldWork = aside !== "box" && aside !== "boxHead" && after > 0 && text.length >= 12;
  if (mayHoldWork && /[。；]/.test(text) && !closingWords.test(text))
    basket.loose.push({ text, after });
}
