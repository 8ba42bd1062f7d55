/** A notice in the short form that the golden cases are written in: all but dates and figures. */

import type { Notice } from "../../../src/core/notice/notice";

export function outlineOf(notice: Notice) {
  const { title, documentNumber, issuer, issuedOn, year, declared, reporting } = notice;
  return {
    ...{ title, documentNumber, issuer, issuedOn, year, declared, reporting },
    sections: notice.sections.map((section) => section.title),
    items: notice.items.map(({ number, label, section, text, leaders, units }) => ({
      ...{ number, label, section, text, leaders },
      units: units.map(({ name, role }) => `${name} ${role}`),
    })),
    // Items without a date are told one by one; the rule has its own tests.
    findings: notice.findings
      .filter(({ code }) => code !== "date-inferred")
      .map(({ severity, code, item }) => [severity, code, item ?? ""].join(" ").trim()),
  };
}
