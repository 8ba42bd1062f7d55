/**
 * The page around the add-in's iframe, as Excel on the web is one: it answers JSON messages.
 * It knows no window itself: give it what arrives, and a way to post what it answers.
 */

import type { Client } from "../client/client";
import { requirementMatrix } from "./requirementSets";

export interface WebParentOptions {
  readonly conversation?: string;
  /** Origin of the parent page; must be https. */
  readonly origin: string;
  readonly locale?: string;
  /** Posts a message into the add-in's window. */
  readonly post: (message: string) => void;
}

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

const registering = 1;
const richApiAction = 93;
const ok = { Version: 1, Error: 0 };

/** The iframe's `name`, by which office.js finds its way to the parent. */
export function webFrameName({ conversation = "c1", origin, locale = "zh-CN" }: WebParentOptions) {
  return JSON.stringify({
    baseFrameName: `_xdm_${conversation}`,
    hostInfo: `Excel|Web|16.00|${locale}|||disableLogging|0`,
    xdmInfo: `${conversation}|responsibility-ledger|${origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

/** Takes what the add-in posts; anything but its own messages is left alone. */
export function webParent(client: Client, options: WebParentOptions): (message: unknown) => void {
  const { locale = "zh-CN", origin } = options;
  let richApi: Message | null = null;
  const post = (request: Message, data: unknown, isEvent = false): void => {
    options.post(
      JSON.stringify({
        _messageType: 1,
        _actionName: request._actionName,
        _conversationId: request._conversationId,
        _correlationId: request._correlationId,
        _origin: origin,
        _data: data,
        _errorCode: 0,
        _responseType: isEvent ? 1 : 0,
        _serializerVersion: 1,
      }),
    );
  };
  client.onEvents((entries) => {
    if (richApi) post(richApi, { ArrayData: entries }, true);
  });
  const answers: Readonly<Record<string, (request: Message) => void>> = {
    ContextActivationManager_getAppContextAsync: (request) =>
      post(request, appContext(client, locale)),
    ContextActivationManager_notifyHost: (request) => post(request, null),
    richApiMessage: (request) => {
      richApi = request._actionType === registering ? request : null;
      post(request, { Error: 0 });
    },
    appCommandInvoked: (request) => post(request, { Error: 0 }),
    executeMethod: (request) => {
      void execute(client, request).then((data) => post(request, data));
    },
  };
  return (message) => {
    const request = readMessage(message);
    if (request?._messageType !== 0) return;
    const answer = Object.hasOwn(answers, request._actionName)
      ? answers[request._actionName]
      : undefined;
    if (!answer) throw new Error(`the web parent does not know ${request._actionName}`);
    answer(request);
  };
}

function readMessage(message: unknown): Message | null {
  if (typeof message !== "string" || !message.startsWith("{")) return null;
  return JSON.parse(message) as Message;
}

async function execute(client: Client, request: Message): Promise<unknown> {
  const data = request._data as {
    readonly DdaMethod: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
  };
  if (data.DdaMethod.DispatchId !== richApiAction) return ok;
  const [, , , , body, , flags] = data.ArrayData ?? [];
  const answer = await client.process(String(body), Number(flags));
  if ("error" in answer) return { Version: 1, Error: answer.error };
  return { ...ok, Data: [200, [], answer.body] };
}

function appContext(client: Client, locale: string): object {
  return {
    _id: "responsibility-ledger",
    _appName: 16,
    _appVersion: "16.00",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: "https://contoso.example/工作簿1.xlsx",
    _clientMode: 1,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "",
    _requirementMatrix: requirementMatrix(client.excelApi),
    _hostFullVersion: "16.0.15407.10000",
  };
}
