/** Words that the entry checks look for. */

/** Phrases that say nothing by themselves. */
export const stockPhrases: readonly string[] = words(`
  取得阶段性成效 取得明显成效 取得一定成效 取得初步成效 取得成效 成效明显
  达到序时进度 完成序时进度 符合序时进度 按序时进度 序时进度 按照时间节点 按时间节点 时间节点
  按照既定计划 按既定计划 按照计划 按计划 按照要求 按要求 按进度 按程序 按部就班 如期
  高度重视 认真贯彻落实 贯彻落实 严格落实 认真落实 狠抓落实 抓好落实 加强领导 强化措施
  明确责任 细化措施 压实责任 加大力度 统筹推进 协调推进
  正常推进 有序推进 稳步推进 扎实推进 积极推进 持续推进 加快推进 全力推进 顺利推进 有力推进
  深入推进 全面推进 推进中 进行中 办理中 实施中 进展顺利 进展正常 进展良好 总体平稳 运行平稳
  态势良好 积极配合 积极协调 积极对接 积极争取 密切配合 全力配合 主动作为
  暂无进展 无进展 无变化 没有变化 未变化 同上月 同上 同前 暂无 无
  各项工作 各项任务 相关工作 有关工作 前期工作 工作任务 重点工作 此项工作 该项工作 本项工作
  目标任务 年度目标 年度任务 下一步 下一阶段 力争早日 我单位 我局 本单位 本局 本级 责任分工
  责任单位 相关部门 有关部门
  工作 项目 任务 目标 计划 方案 要求 情况 进度 进展 措施 力度 目前 当前 现在 正在 持续 进一步
  有序 稳步 积极 加快 全面 认真 扎实 深入 不断 继续 顺利 正常 良好 较好 尽快 及时 大力 全力
  推进 开展 进行 落实 实施 办理 组织 配合 协调 对接 做好 抓好 加强 强化 加大 确保 完成 相关
  有关 按照 根据 部门 单位 总体 整体 年度 全年 本月 预期 已 正 将 均 等 的 了 和 并 中 在 能 按 各
`);

/** Words of trouble that stand for themselves. */
export const troubleWords: readonly string[] = words(`
  停工 停滞 停摆 停建 受阻 搁置 烂尾 资金缺口 资金不足 资金短缺 资金紧张 资金未到位
  资金没有到位 进展缓慢 推进缓慢 进度缓慢 进度滞后 严重滞后 滞后 征迁难 征地难 拆迁难
  无法按时 无法按期 不能按时 不能按期 难以按期 难以完成 无法推进 无法开工 无法施工
  未能按 延期 逾期 阻工 未获批 未批复 中标单位退出
`);

/** What has not begun: trouble only where the duty should be under way by now. */
export const notBegunWords: readonly string[] = words("未开工 未启动 未动工 未实施");

/** In the same clause these mean that the trouble is over, is only feared, or is the work itself. */
export const troubleOver: readonly string[] = words(`
  已解决 已化解 已消除 已协调 得到解决 得到化解 予以解决 复工 恢复 克服 消除 解决 化解 防止
  防范 避免 杜绝 严防 整治 整改 排查 处置 治理 盘活 销号 确保不 不存在 未出现 未发生 没有出现
  没有发生 无停 无滞 不受 未受 没有滞 不滞 未滞 无逾期 不逾期 补齐 弥补 追回 赶回 赶上 扭转 如遇 如果
  督促 通报 清收 催收
`);

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
