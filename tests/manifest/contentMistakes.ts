/** What the schema lets pass and Office does not, or people would not. */

import { broken, manifest, type Mistake } from "./mistake";

export const contentMistakes: readonly Mistake[] = [
  {
    title: "a label of more than 125 characters",
    xml: () => broken('DefaultValue="打开台账"', `DefaultValue="${"长".repeat(126)}"`),
    message: "<String> 的 DefaultValue 须是1 至 125 个字符",
  },
  {
    title: "a tip of more than 250 characters",
    xml: () => broken(/(Open.Tip" DefaultValue=)"[^"]*"/, `$1"${"长".repeat(251)}"`),
    message: "<String> 的 DefaultValue 须是1 至 250 个字符",
  },
  {
    title: "a resource id of more than 32 characters",
    xml: () => manifest.replaceAll("Open.Label", "Open.Label.That.Is.Longer.Than.It.May.Be"),
    message: "<Label> 的 resid 须是1 至 32 个字符",
  },
  {
    title: "a reference to a resource that is not there",
    xml: () => broken('<Label resid="Open.Label"/>', '<Label resid="Open.Lable"/>'),
    message: "<Label> 引用的资源 Open.Lable 没有定义",
  },
  {
    title: "a reference to a resource of another kind",
    xml: () => broken('<Label resid="Open.Label"/>', '<Label resid="Open.Tip"/>'),
    message: "<Label> 引用的资源 Open.Tip 须定义在 <ShortStrings> 里，不在 <LongStrings> 里",
  },
  {
    title: "a resource that nothing uses",
    xml: () =>
      broken(
        "</bt:Urls>",
        '<bt:Url id="Old" DefaultValue="https://localhost:3000/help.html"/></bt:Urls>',
      ),
    message: "资源 Old 没有用到",
  },
  {
    title: "two resources of one id",
    xml: () => broken('<bt:Url id="Open.Url"', '<bt:Url id="Pane.Url"'),
    message: "资源 Pane.Url 重复定义",
  },
  {
    title: "two controls of one id",
    xml: () => broken('id="Ledger.Open"', 'id="Ledger.BreakDown"'),
    message: "控件 id Ledger.BreakDown 重复",
  },
  {
    title: "a group of seven controls",
    xml: () => {
      const control = /<Control [^]*?<\/Control>/.exec(manifest)?.[0] ?? "";
      return broken("</Group>", `${control.repeat(5)}</Group>`);
    },
    message: "一个分组最多 6 个控件",
  },
  {
    title: "a function without a file to find it in",
    xml: () =>
      broken(
        /<Action xsi:type="ShowTaskpane">[^]*?<\/Action>/,
        '<Action xsi:type="ExecuteFunction"><FunctionName>open</FunctionName></Action>',
      ),
    message: "函数 open 没有 <FunctionFile>，按钮点了不会有反应",
  },
  {
    title: "another default language",
    xml: () => broken("<DefaultLocale>zh-CN", "<DefaultLocale>en-US"),
    message: "<DefaultLocale> 须是 zh-CN",
  },
  {
    title: "a name without its English",
    xml: () => broken('<Override Locale="en-US" Value="Responsibility Ledger"/>', ""),
    message: "DisplayName 缺少 en-US 的译文",
  },
  {
    title: "a label without its English",
    xml: () => broken('<bt:Override Locale="en-US" Value="Open ledger"/>', ""),
    message: "Open.Label 缺少 en-US 的译文",
  },
  {
    title: "an English label that is still Chinese",
    xml: () => broken('Value="Open ledger"', 'Value="打开台账"'),
    message: "Open.Label 的 en-US 译文里还有汉字",
  },
  {
    title: "one language twice",
    xml: () => broken(/(<bt:Override Locale="en-US" Value="Open ledger"\/>)/, "$1$1"),
    message: "Open.Label 的同一语言有两份译文",
  },
  {
    title: "an address without encryption",
    xml: () => broken('Help.Url" DefaultValue="https:', 'Help.Url" DefaultValue="http:'),
    message: "网址须以 https:// 开头：http://localhost:3000/help.html",
  },
  {
    title: "an address that is none",
    xml: () =>
      broken('Help.Url" DefaultValue="https://localhost:3000/', 'Help.Url" DefaultValue="'),
    message: "网址须以 https:// 开头：help.html",
  },
  {
    title: "an address on another server",
    xml: () =>
      broken(
        'Help.Url" DefaultValue="https://localhost:3000',
        'Help.Url" DefaultValue="https://example.com',
      ),
    message: "网址不在加载项自己的文件夹 https://localhost:3000/ 里：https://example.com/help.html",
  },
  {
    title: "a page that the build does not make",
    xml: () =>
      broken(
        'Pane.Url" DefaultValue="https://localhost:3000/taskpane.html',
        'Pane.Url" DefaultValue="https://localhost:3000/pane.html',
      ),
    message: "构建结果里没有这个文件：pane.html",
  },
  {
    title: "a picture that is not there",
    xml: () => broken("assets/ledger-80.png", "assets/ledger-81.png"),
    message: "构建结果里没有这个文件：assets/ledger-81.png",
  },
  {
    title: "a picture of another size",
    xml: () => broken("assets/ledger-80.png", "assets/ledger-64.png"),
    message: "assets/ledger-64.png 是 64×64，须是 80×80",
  },
  {
    title: "an icon without one of the mandatory sizes",
    xml: () => broken('<bt:Image size="16" resid="Ledger.Icon16"/>', ""),
    message: "<Icon> 缺少 16 像素的图标",
  },
  {
    title: "an icon of a size that Office does not know",
    xml: () => broken('size="64" resid="Ledger', 'size="65" resid="Ledger'),
    message: "<Icon> 的尺寸 65 不认得或重复",
  },
  {
    title: "no picture for the list of add-ins",
    xml: () => broken(/<IconUrl [^>]*>/, ""),
    message: "缺少 <IconUrl>",
  },
];
