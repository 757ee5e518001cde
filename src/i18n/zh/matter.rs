//! The matter's screens in Chinese.

use crate::i18n::marked;
use crate::i18n::matter::{
    ActionsText, CostsText, MatterText, OutcomeText, PageText, PaymentText, ReceiptText,
    SendingText, TimelineText, TurnText,
};

mod actions;
mod events;
mod screens;
mod turn;

/// See [`crate::i18n::matter()`].
pub static MATTER: MatterText = MatterText {
    page: PageText {
        title: "案件",
        against: |claimants, respondents| {
            format!("{} 诉 {}", claimants.join("、"), respondents.join("、"))
        },
        loading: "正在查看最新情况……",
        missing: "没有这个案件，或者它不在您名下。请检查地址，或换一个手机号登录。",
        all: "我的案件",
        old: |time| format!("现在连不上，下面是 {time} 的情况。恢复后会自动更新。"),
        signed_out: "登录已过期，下面可能不是最新情况。",
        sign_in_first: "请先登录，再看这个案件。",
        sign_in: "登录",
        unreadable: "这个案件的记录对不上，暂时显示不出来。材料都在法院服务里，请拨打 12368。",
        simulated: "演示：带“模拟”标记的事是模拟法院、模拟支付做的，没有真实效力。",
        simulated_court: "打开模拟法院",
        draft: "这件事还没有签名提交，法院还没有收到。",
        draft_go_on: "接着填写",
        draft_other: "这台设备上另有一份没写完的。接着填写这一份时，那一份会先存到法院服务，在“我的案件”里能找到。",
        facts: "案件信息",
        court: "法院",
        procedure: "程序",
        mediator: "调解员",
        complaint: "查看、打印起诉状",
        copy: "复制编号",
        copied: |reference| format!("已复制编号 {reference}"),
        not_copied: |reference| format!("这个浏览器不让复制，请手抄编号 {reference}"),
        on_phone: "在手机上接着办",
        on_phone_note: "用手机相机对准下面的码，就能打开这个案件。手机上要用同一个手机号登录，别人扫了也看不到。",
        on_phone_code: "这个案件网址的二维码",
    },
    turn: TurnText {
        who: turn::who,
        what: turn::what,
        limit: turn::limit,
        until: |day| format!("最晚 {day}"),
        left: |days| match days {
            0 => "今天是最后一天".to_owned(),
            1.. => format!("还有 {days} 天"),
            _ => format!("已经过了 {} 天", -days),
        },
        moved: "按天数算的最后一天是休息日，顺延到下一个工作日。",
        likely: "那一年的放假安排还没有公布，这一天是按现有日历算的，可能还会顺延。",
        court_late: "法院已经超过期限。可以拨打 12368 询问，或者向法院投诉。",
        article: "法律依据",
    },
    actions: ActionsText {
        label: actions::label,
        question: actions::question,
        yes: actions::yes,
        no: "先不，再想想",
        others: "也可以",
    },
    sending: SendingText {
        running: "正在发送……",
        waiting: "没有网络，已经记下。恢复后自动发送一次，不会重复。",
        give_up: "先不发",
        sign_in: "登录已过期，这一步还没有发出去。登录后自动接着发，不会重复。",
        not_now: "情况已经变了，这一步没有做。请看下面的最新情况。",
        sign_in_title: "请再登录一次",
        sign_in_note: "登录过期了。您做的、写的都还在，登录后自动接着办。",
    },
    costs: CostsText {
        title: "费用",
        paid: "已经付的",
        refunded: "已经退回的",
        due: "现在要付",
        to_come: "以后还可能要付",
        between: |least, most| format!("{least} 到 {most}"),
        nothing: "没有了",
        estimate: "（估算）",
        free_if_performed: marked("[[谈成|和解]]并付清的，不收费。"),
        breakdown: "怎么算出来的",
        columns: ["计算", "金额（元）"],
        total: "合计",
        notice_counts: "估算，以法院通知为准。",
        receipt: "票据号",
        unknown: "涉及金额不明，由法院确定",
    },
    payment: PaymentText {
        pay: |sum| format!("去交费 {sum}"),
        again: |sum| format!("重新支付 {sum}"),
        resume: "回到支付页面",
        note: "付完自动回到这一页。",
        opening: "正在打开支付页面……",
        offline: "没有网络，支付页面打不开，没有扣钱。联网后请再点一次。",
    },
    outcome: OutcomeText {
        settlement: "调解协议",
        amount: "金额",
        pay_by: "付款期限",
        relief: "诉讼费缓减免决定",
        relief_decision: events::relief,
        judgment: "判决",
        number: "文书号",
        statement: "调解书",
        not_accepted: "不予受理的理由",
        refund: "退费",
        refund_note: "原路退回，不用申请。",
    },
    receipt: ReceiptText {
        title: "提交回执",
        corrected: "补正回执",
        time: "收到时间",
        reference: "编号",
        hash: "内容指纹",
        hash_note: marked(
            "由起诉状和附件算出（[[内容指纹]]，SHA-256），改一个字就不一样，可以用来核对。",
        ),
        answer_by: "法院最晚答复",
        print: "打印回执",
    },
    timeline: TimelineText {
        title: "经过",
        actor: events::actor,
        event: events::event,
        simulated: "模拟",
        next: "接下来",
    },
    correction: screens::CORRECTION,
    list: screens::LIST,
    sign_in: screens::SIGN_IN,
};
