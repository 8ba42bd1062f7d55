/** Univer with the plugins the preview needs, in Chinese, and nothing that calls home. */

import {
  ICommandService,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  type Injector,
} from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import DesignZhCN from "@univerjs/design/locale/zh-CN";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import DocsUIZhCN from "@univerjs/docs-ui/locale/zh-CN";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import SheetsZhCN from "@univerjs/sheets/locale/zh-CN";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import SheetsDataValidationUIZhCN from "@univerjs/sheets-data-validation-ui/locale/zh-CN";
import SheetsDataValidationZhCN from "@univerjs/sheets-data-validation/locale/zh-CN";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import { UniverSheetsFilterUIPlugin } from "@univerjs/sheets-filter-ui";
import SheetsFilterUIZhCN from "@univerjs/sheets-filter-ui/locale/zh-CN";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import SheetsFormulaZhCN from "@univerjs/sheets-formula/locale/zh-CN";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import SheetsFormulaUIZhCN from "@univerjs/sheets-formula-ui/locale/zh-CN";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import SheetsUIZhCN from "@univerjs/sheets-ui/locale/zh-CN";
import { defaultTheme } from "@univerjs/themes";
import { UniverUIPlugin } from "@univerjs/ui";
import UIZhCN from "@univerjs/ui/locale/zh-CN";
import "./styles";

export interface OpenUniver {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: ICommandService;
}

export function openUniver(container: HTMLElement): OpenUniver {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: words() },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    footer: true,
    contextMenu: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, { formulaBar: true });
  // The cell editor is part of the formula plugins; the formulas themselves are reckoned elsewhere.
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsFilterUIPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  const injector = univer.__getInjector();
  return { univer, injector, commands: injector.get(ICommandService) };
}

const words = () =>
  mergeLocales(
    DesignZhCN,
    UIZhCN,
    DocsUIZhCN,
    SheetsZhCN,
    SheetsUIZhCN,
    SheetsFormulaZhCN,
    SheetsFormulaUIZhCN,
    SheetsFilterUIZhCN,
    SheetsDataValidationZhCN,
    SheetsDataValidationUIZhCN,
  );
