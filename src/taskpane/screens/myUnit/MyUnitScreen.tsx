/** 本单位填报: the unit is chosen once; then its rows for the month, and a form for each. */

import { useState } from "react";
import type { YearMonth } from "../../../core/ledger/duty";
import { LedgerScreen, type Shown } from "../../ledger/LedgerScreen";
import { loadOwnUnit, saveOwnUnit } from "../../ledger/ownUnit";
import { useLedgerSession } from "../../ledger/useLedgerSession";
import { usePane } from "../../pane";
import { EntryScreen } from "./EntryScreen";
import type { TypedEntry } from "./typedEntry";
import { UnitChoice } from "./UnitChoice";
import { UnitList } from "./UnitList";
import { currentMonth } from "./unitRows";

export function MyUnitScreen() {
  const { environment, say } = usePane();
  // Held here as well, so that going from list to form does not end the following.
  const { session } = useLedgerSession();
  const [unit, setUnit] = useState(() => loadOwnUnit(environment));
  const [kept, setKept] = useState(true);
  const [chosen, setMonth] = useState<YearMonth | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const [typed, setTyped] = useState<ReadonlyMap<string, TypedEntry>>(new Map());

  const choose = (name: string | null) => {
    setUnit(name);
    setKept(saveOwnUnit(environment, name));
    session.setOwnUnit(name);
  };
  const monthOf = ({ book }: Shown) => chosen ?? currentMonth(book.ledger.months, book.asOf);
  const type = (key: string, entry: TypedEntry | null) => {
    setTyped((before) => {
      const after = new Map(before);
      if (entry) after.set(key, entry);
      else after.delete(key);
      return after;
    });
  };

  if (unit === null) return <UnitChoice onChoose={choose} />;
  if (open !== null) {
    return (
      <EntryScreen
        key={open}
        unit={unit}
        dutyId={open}
        month={chosen}
        typed={typed}
        onType={type}
        onOpen={setOpen}
        onBack={() => {
          setLast(open);
          setOpen(null);
        }}
      />
    );
  }
  return (
    <LedgerScreen still title={say("pane-unit-title")} ownFocus={last !== null}>
      {(shown) => (
        <UnitList
          shown={shown}
          unit={unit}
          month={monthOf(shown)}
          kept={kept}
          focus={last}
          onMonth={setMonth}
          onUnit={() => {
            choose(null);
          }}
          onOpen={setOpen}
        />
      )}
    </LedgerScreen>
  );
}
