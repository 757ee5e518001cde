//! Correction, list and sign-in, in Chinese.

use crate::i18n::marked_text;
use crate::i18n::matter::{CorrectionText, ListText, SignInText};
use crate::ui::PaginationText;

/// Correcting what the court named.
pub(super) const CORRECTION: CorrectionText = CorrectionText {
    title: "补正",
    lead: |count| {
        marked_text(format!(
            "只改这 {count} 处（[[补正]]）。原来填的都在，改好后再签一次名。"
        ))
    },
    note: "法院说：",
    no_field: "这一处不能在这里改，请拨打 12368 或到法院窗口补正。",
    kept: "写的内容存在这台设备上，提交前不会丢。",
    not_kept: "这台设备存不了内容，请不要关闭页面，改好后直接提交。",
    code: "验证手机，完成签名",
    verified: "刚刚验证过，可以直接签名。",
    code_missing: "请先用验证码验证手机，再签名提交。",
    sign: "签名并提交补正",
    sign_note: "提交后法院的 7 天重新计算。",
    refused: |field| format!("{field}没有通过核对，请检查。"),
};

/// Own matters.
pub(super) const LIST: ListText = ListText {
    title: "我的案件",
    search: "查找",
    search_hint: "输入对方姓名、编号或案号",
    found: |count| format!("找到 {count} 件"),
    none_fits: "没有找到。请换个词试试。",
    unknown: |typed| {
        format!(
            "这个手机号名下没有找到“{typed}”。请对照短信或提交回执上的编号、案号再查一次；用别的手机号办的，请退出后换那个号码登录；还是找不到，请拨打 12368。"
        )
    },
    empty: "还没有案件。遇到纠纷，说一遍就好。",
    begin: "说说发生了什么",
    tabs: "哪些案件",
    tab: |tab, count, more| {
        let name = ["全部", "草稿", "在办"]
            .get(tab)
            .copied()
            .unwrap_or_default();
        format!("{name} {count}{}", if more { "+" } else { "" })
    },
    columns: ["纠纷", "案号、编号", "情况", "最近变化"],
    pages: PaginationText {
        label: "翻页",
        before: "上一页",
        next: "下一页",
        page: |page| format!("第 {page} 页"),
    },
    running: "在办",
    draft: "草稿，还没提交",
    against: |name| format!("与 {name} 的纠纷"),
    nameless: "还没写对方是谁",
    signed_in: |masked| format!("已登录：{masked}"),
    sign_out: "退出登录",
    sign_in_first: "登录后就能看到您的案件和存在法院服务里的草稿。",
};

/// Signing in.
pub(super) const SIGN_IN: SignInText = SignInText {
    title: "登录",
    lead: "用提交时的手机号登录，看您的案件。还没提交过的不用登录，可以直接填写。",
    mobile: "手机号",
    mobile_hint: "11 位，用来收验证码。",
    mobile_wrong: "请写 11 位手机号，例如 13800000000。",
    send: "发送验证码",
    send_again: "再发一次",
    send_wait: |seconds| format!("{seconds} 秒后可以再发"),
    sent: |minutes| format!("验证码已发送，{minutes} 分钟内有效，慢慢来。"),
    code: "验证码",
    code_hint: "短信里的 6 位数字，可以粘贴。",
    code_missing: "请输入短信里的 6 位验证码。",
    code_wrong: "验证码不对，请看清短信里的 6 位数字再输入。",
    code_expired: "验证码已过期或用过了，请再发一次。",
    simulated: "模拟：这里不发真实短信，验证码显示在模拟手机上。",
    simulated_phone: "打开模拟手机，看验证码",
    enter: "登录",
    already: |masked| format!("您已经登录：{masked}"),
    go_on: "继续",
};
