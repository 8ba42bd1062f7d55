/**
 * `window.external` as the Windows host gives it to an add-in. Arrays come as objects with
 * `toArray()`, callbacks are called later, never during the call.
 */

import type { Client } from "../client/client";
import { requirementMatrix } from "./requirementSets";

const executeRichApi = 93;
const commandCompleted = 94;

interface SafeArray {
  toArray(): unknown[];
}

type Callback = (answer: SafeArray | number) => void;
type EventHandler = (eventId: number, payload: SafeArray) => void;

/** What the host needs of the Excel behind it. */
export type WindowsClient = Pick<Client, "excelApi" | "onEvents" | "process">;

export interface WindowsOptions {
  readonly locale?: string;
  /** Path of the open workbook. */
  readonly documentAddress?: string;
  /** `{bodyBackgroundColor, …}` as colour numbers (0xBBGGRR). */
  readonly theme?: Readonly<Record<string, number>>;
}

/** Only the outermost array comes so; the client takes what lies inside as plain arrays. */
const safeArray = (values: readonly unknown[]): SafeArray => ({ toArray: () => [...values] });

/** What `window.external` shall be before office.js is loaded. */
export function windowsExternal(client: WindowsClient, options: WindowsOptions = {}): object {
  const { locale = "zh-CN" } = options;
  const handlers = new Map<number, EventHandler>();
  const richApiMessage = 33;
  client.onEvents((entries) => {
    const handler = handlers.get(richApiMessage);
    queueMicrotask(() => handler?.(richApiMessage, safeArray(entries)));
  });
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${locale}$$$$0`,
    GetContext: () => controlContext(client, options),
    Execute: (dispatch: number, params: readonly unknown[], callback: Callback) => {
      if (dispatch === commandCompleted) return queueMicrotask(() => callback(safeArray([0])));
      if (dispatch !== executeRichApi) throw new Error(`Execute ${dispatch} is not known`);
      void executeRequest(client, params, callback);
    },
    RegisterEvent: (id: number, _target: string, handler: EventHandler, callback: Callback) => {
      handlers.set(id, handler);
      queueMicrotask(() => callback(0));
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback) => {
      handlers.delete(id);
      queueMicrotask(() => callback(0));
    },
  };
}

async function executeRequest(
  client: WindowsClient,
  params: readonly unknown[],
  callback: Callback,
): Promise<void> {
  // The array travels as the one parameter.
  const [, , , , body, , flags] = params[0] as readonly unknown[];
  const answer = await client.process(String(body), Number(flags));
  if ("error" in answer) callback(safeArray([answer.error]));
  else callback(safeArray([0, [200, [], answer.body]]));
}

function controlContext(client: WindowsClient, options: WindowsOptions): object {
  const { locale = "zh-CN", documentAddress = "C:\\台账\\工作簿1.xlsx", theme } = options;
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "responsibility-ledger",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => documentAddress,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => requirementMatrix(client.excelApi),
    GetHostFullVersion: () => "16.0.15407.10000",
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetOfficeThemeInfo: () =>
      JSON.stringify(
        theme ?? {
          bodyBackgroundColor: 0xffffff,
          bodyForegroundColor: 0,
          controlBackgroundColor: 0xffffff,
          controlForegroundColor: 0,
        },
      ),
  };
}
