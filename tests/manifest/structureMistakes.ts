/** What the schema forbids. */

import { broken, type Mistake } from "./mistake";

export const structureMistakes: readonly Mistake[] = [
  {
    title: "an element that is never closed",
    xml: () => broken("</Hosts>", ""),
    message: "不是完整的 XML：",
  },
  { title: "an empty file", xml: () => "", message: "不是完整的 XML：" },
  {
    title: "another kind of document",
    xml: () => "<html/>",
    message: "最外层须是 appforoffice/1.1 的 <OfficeApp>",
  },
  {
    title: "an add-in of another kind",
    xml: () => broken('xsi:type="TaskPaneApp"', 'xsi:type="MailApp"'),
    message: "<OfficeApp> xsi:type 须是 TaskPaneApp",
  },
  {
    title: "an id that is no GUID",
    xml: () => broken(/<Id>.*<\/Id>/, "<Id>ledger</Id>"),
    message: "<Id> 的内容须是GUID",
  },
  {
    title: "a missing element",
    xml: () => broken("<Permissions>ReadWriteDocument</Permissions>", ""),
    message: "<OfficeApp> 里缺少 <Permissions>",
  },
  {
    title: "an unknown permission",
    xml: () => broken("ReadWriteDocument", "ReadWriteEverything"),
    message: "<Permissions> 的内容须是Restricted、",
  },
  {
    title: "an element of the top level in the wrong place",
    xml: () =>
      broken(
        /<ProviderName>.*<\/ProviderName>\s*(<DefaultLocale>.*<\/DefaultLocale>)/,
        "$1",
      ).replace("<DefaultSettings>", "<ProviderName>x</ProviderName><DefaultSettings>"),
    message: "<ProviderName> 须放在 <Requirements> 之前",
  },
  {
    title: "an element of the ribbon in the wrong place",
    xml: () => broken(/(<Label resid="Open.Label"\/>)([^]*?<\/Supertip>)/, "$2$1"),
    message: "<Label> 须放在 <Supertip> 之前",
  },
  {
    title: "the same element twice",
    xml: () => broken("<DefaultLocale>", "<DefaultLocale>zh-CN</DefaultLocale><DefaultLocale>"),
    message: "<DefaultLocale> 在 <OfficeApp> 里只能有一个",
  },
  {
    title: "an element that the schema does not know",
    xml: () => broken("<Permissions>", "<Telemetry/><Permissions>"),
    message: "<Telemetry> 不能放在 <OfficeApp> 里",
  },
  {
    title: "an element of the wrong namespace",
    xml: () => broken(/<bt:Urls>([^]*)<\/bt:Urls>/, "<Urls>$1</Urls>"),
    message: "<Urls> 不能放在 <Resources> 里",
  },
  {
    title: "an attribute too many",
    xml: () => broken('<Host Name="Workbook"', '<Host Name="Workbook" Version="1"'),
    message: "<Host> 不能有属性 Version",
  },
  {
    title: "a missing attribute",
    xml: () => broken('<Group id="Ledger.Group">', "<Group>"),
    message: "<Group> 缺少属性 id",
  },
  {
    title: "words between the elements",
    xml: () => broken("<Hosts>", "<Hosts>工作簿"),
    message: "<Hosts> 里不能直接写文字“工作簿”",
  },
  {
    title: "another host than Excel",
    xml: () => broken('Name="Workbook"', 'Name="Document"'),
    message: "<Host> 的 Name 须是Workbook",
  },
  {
    title: "a ribbon tab that Excel does not have",
    xml: () => broken('id="TabHome"', 'id="TabMailings"'),
    message: "<OfficeTab> 的 id 须是TabHome、",
  },
  {
    title: "an unknown kind of control",
    xml: () => broken('xsi:type="Button"', 'xsi:type="Slider"'),
    message: "<Control> xsi:type 须是 Button、Menu",
  },
];
