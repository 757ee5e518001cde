//! What every screen says, in Chinese.

use crate::i18n::ui::UiText;

/// See [`crate::i18n::ui()`].
pub static UI: UiText = UiText {
    app: "一件事",
    // Word for word what `index.html` says, so that nothing moves when the app arrives.
    shell: "\
skip-link: 跳到正文
brand: 一件事
nav-matters: 我的案件
tell-step-1: 说一遍
tell-step-2: 选一条路
tell-step-3: 签字
tell-title: 遇到纠纷，说一遍就好
tell-lead: 每一条合法的路，要多少钱、多少天，都摆给您看。您来选，签字以后，一路带您办到底。
tell-promise: 随便看，不收费；签字前不用注册。
tell-explore: 先看看要多少钱、多少天，不用填资料
story-label: 发生了什么？
story-hint: 像跟人说话一样写就行，也可以粘贴聊天记录、借条。登录以前，写的内容只存在这台设备上。
switch-mode: 大字
switch-theme: 深色
footer-help: 不会用、不方便上网？请拨打诉讼服务热线 {}，或到法院窗口、共享法庭办理。
footer-note: 费用和天数是估算，以法院通知为准。
story@placeholder: 例：2025年3月1日，张三向我借了3万元，写了借条，说好年底还，到现在没有还。
switch-lang: English
switch-lang@lang: en
",
    steps: ["说一遍", "选一条路", "签字"],
    steps_label: "进度",
    optional: "（选填）",
    problem_prefix: "错误：",
    problems_title: |count| format!("有 {count} 处需要修改"),
    loading: "正在打开……",
    room_missing: "这一页没有加载出来，可能是网络断了。您填写的内容还在。",
    language_missing: "英文没有加载出来，先显示中文。",
    retry: "再试一次",
    close: "关闭",
    not_found: "没有这个页面",
    not_found_help: "地址可能写错了，或者页面已经移走。您填写的内容还在。",
    home: "回到首页",
    offline: "现在没有网络。可以继续填写，内容保存在本机。",
    api_offline: "网络断了，没有发出去。您填写的内容还在，联网后请再试一次。",
    api_signed_out: "登录已过期，请重新登录。您填写的内容还在。",
    api_stale: "这份材料刚在别处改过，请先核对。",
    api_refused: "有些内容需要修改。",
    api_declined: "现在不能这样做。请刷新页面看看最新情况。",
    api_too_many: |seconds| format!("操作太频繁，请 {seconds} 秒后再试。"),
    api_broken: |trace| format!("服务出了问题，不是您的错。请稍后再试；如需帮助请报编号 {trace}。"),
    saved_device: |time| format!("已保存在本机 {time}"),
    saved_server: |time| format!("已保存到法院服务 {time}"),
    saving: "正在保存……",
    save_blocked: "这个浏览器不让保存内容，请不要关闭页面，填完后直接提交。",
    save_full: "未能保存：本机空间不足。请不要关闭页面，可以先清理空间。",
    conflict_title: "另一处也改了这些内容，请选择保留哪一个",
    conflict_mine: "这里填的",
    conflict_theirs: "另一处填的",
    empty: "（空）",
    yes: "是",
    no: "否",
    tell_me_more: "想了解更多",
    write_instead: |value| format!("改成 {value}"),
    pick: "请选择",
};
