/** Parts a list of units into names. */

import { splitOutside } from "../lines/brackets";
import { squeezeSpaces } from "../lines/squeezeSpaces";
import { looksLikeUnit } from "../vocabulary";

/** 各市、县（市、区）人民政府 and 各省、自治区、直辖市人民政府 are one group each. */
const groupHead =
  /^(?:[省市区县州][直级]?各?(?:有关|相关)部门$|各盟行政公署$|(?:各级?|有关|相关|各有关|各相关|省级|市级)(?:省|市|地|州|盟|县|区|旗|自治县|自治旗|特区|林区|乡|镇|乡镇|街道|园区|开发区|党委|部门|单位|地区|功能区|区县|县区|市州)(?:[（(][^（）()]*[）)])?(?:党委|党工委)?$)/;
const groupTail =
  /^(?:自治区|直辖市|自治州|地区|州|盟|市|县|区|旗|自治县|自治旗|县级市|特区|林区|乡|镇|街道|开发区|园区|功能区|单位|管委会|各?党委|政府|人民政府)(?:[（(][^（）()]*[）)])?(?:党委)?(?:和)?(?:人民政府|政府|办事处|管委会|新区)?(?:[（(][^（）()]*[）)])?$/;

const joiningWord = /以及|会同|联合|[及和与]/g;

/**
 * The names in a list already cut at its commas, in order, white space removed. Commas inside a
 * group's own name are put back (各市、县人民政府).
 */
export function splitNames(pieces: readonly string[]): readonly string[] {
  const parts = pieces
    .flatMap((piece) => (piece.includes("/") ? splitOutside(piece, "/") : [piece]))
    .flatMap(splitAtSpaces);
  return joinGroups(parts.map((part) => squeezeSpaces(part.trim())))
    .flatMap(splitAtWords)
    .filter((name) => name !== "");
}

/** 区发改委 区财政局: spaces part names only where both sides are whole names (not 各市人 民政府). */
function splitAtSpaces(piece: string): readonly string[] {
  if (!/\s/.test(piece)) return [piece];
  const parts = piece.trim().split(/\s+/);
  const whole =
    parts.length > 1 &&
    parts.every((part) => part.length > 2 && looksLikeUnit(part) && !/人$/.test(part));
  return whole ? parts : [piece];
}

function joinGroups(pieces: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const piece of pieces) {
    const last = names.at(-1);
    const head = last === undefined ? "" : (last.split("、").at(0) ?? "");
    if (last !== undefined && groupHead.test(head) && groupTail.test(piece)) {
      names[names.length - 1] = `${last}、${piece}`;
    } else {
      names.push(piece);
    }
  }
  return names;
}

/** 会同 always parts two units; 和 and 及 only between two whole names (not 自然资源和规划局). */
function splitAtWords(name: string): readonly string[] {
  if (!/[及和与同联]/.test(name)) return [name];
  for (const match of name.matchAll(joiningWord)) {
    const left = name.slice(0, match.index);
    const right = name.slice(match.index + match[0].length);
    if (left === "" || right === "") continue;
    if (match[0] === "会同" || match[0] === "以及" || partsWholeNames(left, right)) {
      return [left, ...splitAtWords(right)];
    }
  }
  return [name];
}

const departmentEnd = /(?:局|委|厅|办|部|院|政府|街道|镇|乡|公司|银行|中心|海关|集团|联|会)$/;

function partsWholeNames(left: string, right: string): boolean {
  if (/^(?:各|有关|相关)/.test(right)) return left.length > 1 && looksLikeUnit(left);
  if (/^(?:各|有关|相关|省直|市直|区直|县直)/.test(left) || right.length < 3) return false;
  return departmentEnd.test(left) && !/^(?:人民)?政府$/.test(right) && looksLikeUnit(right);
}
