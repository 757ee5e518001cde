//! The third screen in Chinese.

use crate::i18n::marked;
use crate::i18n::sign::{
    CodeText, ConsentsText, FailuresText, FindingsText, ProgressText, SignText,
};

/// See [`crate::i18n::sign()`].
pub static SIGN: SignText = SignText {
    title: "核对并签名",
    lead: marked(
        "下面就是要交给法院的[[起诉状]]。核对一遍，同意的逐项勾上，收一个验证码，就提交了。",
    ),
    nothing_told: "还没有可以签名的内容。",
    tell_first: "先说发生了什么",
    findings: FindingsText {
        title: "检查结果",
        none: "没有发现缺漏和矛盾。",
        must_fix: "必须修改",
        should_fix: "最好修改",
        note: "请知悉",
        go: "去修改",
    },
    skip: "看过了，去签名",
    document: "起诉状",
    consents: ConsentsText {
        title: "逐项同意",
        hint: "每一项分开问，没有一项替您勾好。",
        online: "我同意在线立案",
        online_note: marked(
            "只同意[[立案]]这一步；调解、交换[[证据]]、[[开庭]]、收文书（[[送达]]）会另外问您。可以改到窗口去办。",
        ),
        truthful: "我确认以上内容真实",
        truthful_note: marked(
            "编造事实打官司（[[虚假诉讼]]）的，法院会驳回请求，还可以罚款、拘留；犯罪的要追究刑事责任。",
        ),
        service: "我同意电子送达（选填）",
        service_note: marked(
            "法院把文书发到您的手机号，到了就算您收到（[[电子送达]]）。不同意的，按地址邮寄。",
        ),
        article: "法律依据",
        online_missing: "请勾选“我同意在线立案”，才能在网上提交。不同意的，可以到法院窗口立案。",
        truthful_missing: "请确认内容真实，再提交。",
    },
    code: CodeText {
        title: "验证手机，完成签名",
        mobile: "手机号",
        mobile_hint: "已用原告的电话填好，不对可以改。",
        mobile_wrong: "请写 11 位手机号，例如 13800000000。",
        send: "发送验证码",
        send_again: "再发一次",
        send_wait: |seconds| format!("{seconds} 秒后可以再发"),
        sent: |minutes| format!("验证码已发送，{minutes} 分钟内有效。"),
        code: "验证码",
        code_hint: "短信里的 6 位数字，可以粘贴。",
        code_missing: "请输入短信里的 6 位验证码。",
        simulated_phone: "打开模拟手机，看验证码",
        simulated_note: "模拟：这里不发真实短信，验证码显示在模拟手机上。",
        verified: |masked| format!("{masked} 刚刚验证过，可以直接签名。"),
        other_number: "换一个手机号",
    },
    sign: "签名并提交",
    sign_note: "提交后法院 7 天内答复；现在不用付钱。",
    progress: ProgressText {
        title: "正在提交",
        steps: ["验证手机", "保存起诉状", "上传证据", "签名并提交给法院"],
        states: ["等待", "进行中", "完成"],
        files: "证据文件",
        files_done: |done, all| format!("已上传 {done} / {all} 个文件"),
        file_states: ["等待上传", "正在上传", "已上传", "不在这台设备上"],
        waiting: "网络断了。内容都在，恢复后会自动接着提交，不会重复。",
        stop: "先停下",
        stopped: "已停下，没有提交。内容都在，随时可以再签。",
        looking: "上次提交中断了，正在查有没有提交成功……",
        unknown: "上次提交中断了，结果还没有查到。请再按一次“签名并提交”，不会重复提交。",
        not_filed: "上次没有提交成功。内容和勾选都在，请再按一次“签名并提交”。",
        done: "已提交，正在打开案件页面……",
    },
    failures: FailuresText {
        code_wrong: "验证码不对，请看清短信里的 6 位数字再输入。",
        code_expired: "验证码已过期或用过了，请再发一次。",
        code_needed: "签名要用 10 分钟内的验证码，请再发一次。",
        signed_out: "登录已过期，还没有提交。请再发一次验证码，接着签名；已上传的不用重来。",
        changed: "这份材料刚在别处改过，已经合在一起。请再看一遍，没问题就再按一次签名。",
        conflicts: "另一处也改了同样的内容，请先在上面选保留哪一个，再签名。",
        file_too_large: |name| {
            format!("“{name}”太大，法院服务没有收。请在第一步换一个小一些的文件。")
        },
        file_wrong_type: |name| {
            format!("“{name}”不是照片或 PDF，法院服务没有收。请在第一步换成照片或 PDF。")
        },
        file_missing: |name| format!("“{name}”不在这台设备上，也没有传上去。请在第一步重新添加。"),
        refused: "法院服务发现有内容需要修改，改好后再签名。",
        field_refused: |field| format!("{field}没有通过核对，请检查。"),
        not_now: "这件事现在不能再提交，请到“我的案件”看最新情况。",
    },
};
