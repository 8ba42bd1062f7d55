/** The fields of the settings, what the lights would become, and the button that writes them. */

import { Button, Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { changeSettings } from "../../../actions/changeSettings";
import { judgeDuty } from "../../../core/status/judgeDuty";
import type { MessageCode } from "../../../core/messages";
import { sayDay } from "../../dates";
import type { LedgerSession } from "../../ledger/ledgerSession";
import type { OpenLedger } from "../../ledger/openLedger";
import { useWork } from "../../ledger/useWork";
import { usePane } from "../../pane";
import { Message } from "../../parts/Message";
import { Paragraph } from "../../parts/Paragraph";
import {
  complainOfDay,
  complainOfNumber,
  settingsChange,
  typedOf,
  type NumberSetting,
  type TypedSettings,
} from "./typedSettings";
import { countLights } from "./watchRows";

const useStyles = makeStyles({ narrow: { minWidth: 0 } });

const numbers: Readonly<Record<NumberSetting, MessageCode>> = {
  warningDays: "pane-settings-warning-days",
  yellowLag: "pane-settings-yellow",
  redLag: "pane-settings-red",
};

interface SettingsFormProps {
  readonly session: LedgerSession;
  readonly book: OpenLedger;
}

export function SettingsForm({ session, book: { ledger, asOf } }: SettingsFormProps) {
  const { environment, say } = usePane();
  const [typed, setTyped] = useState<TypedSettings | null>(null);
  const { work, run } = useWork();
  const shown = typed ?? typedOf(ledger.settings, asOf);
  const change = settingsChange(shown, ledger.settings, asOf, say);
  const idle = change === null || Object.keys(change).length === 0 || work.state === "busy";
  const day = shown.follow ? environment.today() : shown.asOf;
  const write = () => {
    if (idle) return;
    void run(async () => {
      await session.change(() => changeSettings(environment.host, change));
      setTyped(null);
      return say("pane-settings-written");
    });
  };
  return (
    <>
      <Paragraph>{say("pane-settings-where")}</Paragraph>
      <DayField typed={shown} onType={setTyped} />
      {(Object.keys(numbers) as NumberSetting[]).map((setting) => (
        <NumberField key={setting} setting={setting} typed={shown} onType={setTyped} />
      ))}
      <Preview ledger={ledger} change={{ asOf }} code="pane-settings-now" />
      {change !== null && !idle && (
        <Preview ledger={ledger} change={{ ...change, asOf: day }} code="pane-settings-preview" />
      )}
      {work.state === "done" && <Message kind="done">{work.sentence}</Message>}
      {work.state === "failed" && <Message kind="error">{work.sentence}</Message>}
      <Button appearance="primary" disabledFocusable={idle} onClick={write}>
        {say("pane-settings-write")}
      </Button>
    </>
  );
}

interface FieldProps {
  readonly typed: TypedSettings;
  onType(typed: TypedSettings): void;
}

function DayField({ typed, onType }: FieldProps) {
  const styles = useStyles();
  const { environment, say } = usePane();
  const complaint = complainOfDay(typed, say);
  return (
    <>
      <Field
        className={styles.narrow}
        label={say("pane-settings-as-of")}
        validationMessage={complaint}
        validationState={complaint === null ? "none" : "error"}
      >
        <Input
          className={styles.narrow}
          type="date"
          disabled={typed.follow}
          value={typed.asOf}
          onChange={(_, { value }) => {
            onType({ ...typed, asOf: value });
          }}
        />
      </Field>
      <Checkbox
        checked={typed.follow}
        label={say("pane-settings-follow", { date: sayDay(environment.today(), say) })}
        onChange={(_, { checked }) => {
          onType({ ...typed, follow: checked === true });
        }}
      />
    </>
  );
}

function NumberField({ setting, typed, onType }: FieldProps & { readonly setting: NumberSetting }) {
  const styles = useStyles();
  const { say } = usePane();
  const complaint = complainOfNumber(typed, setting, say);
  return (
    <Field
      className={styles.narrow}
      label={say(numbers[setting])}
      validationMessage={complaint}
      validationState={complaint === null ? "none" : "error"}
    >
      <Input
        className={styles.narrow}
        inputMode="numeric"
        value={typed[setting]}
        onChange={(_, { value }) => {
          onType({ ...typed, [setting]: value });
        }}
      />
    </Field>
  );
}

interface PreviewProps {
  readonly ledger: OpenLedger["ledger"];
  readonly change: Partial<OpenLedger["ledger"]["settings"]> & { readonly asOf: string };
  readonly code: "pane-settings-now" | "pane-settings-preview";
}

function Preview({ ledger, change, code }: PreviewProps) {
  const { say } = usePane();
  const { asOf, ...thresholds } = change;
  const key = JSON.stringify(thresholds);
  const counts = useMemo(() => {
    const settings = { ...ledger.settings, ...(JSON.parse(key) as typeof thresholds) };
    return countLights(
      ledger.duties.map((duty) => ({ duty, status: judgeDuty(duty, settings, asOf) })),
    );
  }, [ledger, key, asOf]);
  return <Paragraph>{say(code, { ...counts })}</Paragraph>;
}
