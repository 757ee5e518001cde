//! The second screen in Chinese.

use crate::i18n::choose::{
    ChooseText, CourtText, MediationText, NoticesText, PathsText, ReliefText,
};
use crate::i18n::{marked, marked_text};

/// See [`crate::i18n::choose()`].
pub static CHOOSE: ChooseText = ChooseText {
    title: "选一条路",
    lead: marked("合法的路都在这里：还要几步、几天、多少钱、放弃什么。选哪条由您决定。"),
    nothing_told: "还没有说发生了什么事，所以还算不出有哪些路。",
    tell_first: "先说发生了什么",
    amount: "要求的金额",
    amount_unknown: "还没有填，填了才能算费用",
    change: "修改",
    amount_parts: "这笔数怎么来的",
    principal: "本金",
    interest: "利息",
    interest_computed: |from, to, rate| format!("利息（{from}起算到{to}，年利率 {rate}%）"),
    costs: "要债花的费用（律师费等）",
    paths: PathsText {
        legend: "在这里就能办的路",
        hint: marked("先选一种审理程序；愿意[[先调解|先行调解]]的，可以一并勾上。"),
        others: "其他合法的路",
        others_hint: marked("这些不在这里提交，写明了怎么办。"),
        others_show: "看看这些路",
        recommended: "建议",
        opens_on: |day| format!("从{day}起可以走。"),
        begin_by: |day| format!("请在{day}以前办，过期可能就办不了。"),
        cheapest: "最省钱",
        quickest: "最快",
        fewest: "步骤最少",
        steps: "还要您做",
        steps_value: |count| format!("{count} 步"),
        days: "法定天数",
        days_value: |min, max| match (min, max) {
            (0, Some(max)) => format!("最多 {max} 天"),
            (min, Some(max)) => format!("{min}–{max} 天"),
            (0, None) => "由你们商定".to_owned(),
            (min, None) => format!("至少 {min} 天"),
        },
        // Number and unit stay on one line.
        days_more: |days| format!("可依法再延长 {days}\u{a0}天"),
        cost_now: "现在要付",
        cost_end: "最后费用",
        free: "0 元",
        cost_between: |least, most| format!("{least}至 {most}，由法院定"),
        cost_unknown: "还算不出来",
        prepaid: |amount| format!("立案后收到通知再预交 {amount}"),
        gives_up: "要放弃：",
        gives_up_nothing: marked("不放弃什么，不服[[判决]]可以[[上诉]]。"),
        trial_stays: marked("不放弃什么，谈不成照样去审判。"),
        because: "为什么建议：",
        why_open: "条件和法律依据",
        why_closed: "为什么走不了",
        rule: "依据：",
        bearer_rule: "谁承担费用：",
        breakdown: "费用怎么算的",
        breakdown_columns: ["计算和依据", "金额（元）"],
        breakdown_total: "合计",
        estimate: "估算，以法院通知为准。",
        with_statement: |amount| {
            marked_text(format!("谈成后要法院出[[调解书]]的，减半交 {amount}。"))
        },
        take: "选这条路",
        take_mediation: "愿意先调解",
        take_mediation_note: "没有另选程序的，谈不成按简易程序审理。",
        how: "怎么办：",
    },
    court: CourtText {
        legend: "向哪个法院起诉",
        hint: marked("下面的法院都[[有权管|管辖]]这件事，任选一个。"),
        rule: "法律依据",
        only_without_agreement: "你们书面约定了别的法院，只有约定无效时才能选这里。",
        none_found: "从地址里没有认出浙江的区县，请从全部基层法院里选。",
        all: "浙江的基层法院",
    },
    mediation: MediationText {
        legend: "是否愿意先行调解",
        hint: marked("愿不愿意都可以，不影响[[立案]]。"),
        more: "调解意味着什么",
        points: &[
            marked("先立案再调解，案子已经在法院，很快就能开始谈，不会白等。"),
            marked("[[谈成|和解]]并照着做完、在交费前结束的，不交[[诉讼费]]。"),
            marked("谈成后要法院出[[调解书]]的，诉讼费[[减半]]；调解书可以[[强制执行]]。"),
            marked("谈成后申请[[司法确认]]的，不交费；确认后可以强制执行。"),
            marked(
                "期限：[[简易|简易程序]]、[[小额|小额诉讼程序]] 7 天，[[普通|普通程序]] 15 天；双方同意才能延长，最多 30 天。",
            ),
            marked("随时可以一键转去审判；为和解作的让步，以后不会成为对您不利的证据。"),
            marked("对方不愿意或联系不上，马上转去审判，按程序排期开庭。"),
            marked("一次没谈成，还愿意谈的，可以换调解组织和[[调解员]]。"),
            marked("调解不公开；没有双方同意，协议也不公开。"),
        ],
        known: "这些您了解吗？（起诉状里有这一问，可以不答）",
        known_answers: ["了解", "不了解"],
    },
    relief: ReliefText {
        title: "诉讼费缓、减、免",
        open: "交诉讼费有困难？可以申请",
        hint: marked("符合的勾上，没有就跳过。这叫[[司法救助]]。"),
        legend: "您的情况",
        result: "按您勾选的，可以申请：",
        proof: "需要当地的经济困难证明",
        court_decides: marked("由法院在立案前决定。请把证明材料拍照，和[[证据]]一起提交。"),
    },
    notices: NoticesText {
        above_cap: |agreed, cap, lpr, since| {
            marked_text(format!(
                "约定年利率 {agreed}% 高于法律保护的上限 {cap}%。上限是{since}起的一年期 [[LPR]]（{lpr}%）的四倍。超出的部分法院不支持，上面的金额已按上限计算。您仍可以照常起诉。"
            ))
        },
        cap_stale: marked(
            "合同成立那天的 [[LPR]] 还没有收录，先按最近一次公布的算，以法院核对为准。",
        ),
        cap_earlier_rule: marked(
            "借款早于 2020 年 8 月 20 日：在那以前的[[利息]]，可以请求按当时的规定算。",
        ),
        limitation_soon: |day| {
            marked_text(format!(
                "要求还钱的三年（[[诉讼时效]]）大约到 {day} 为止，请尽快提交。"
            ))
        },
        limitation_over: |day| {
            marked_text(format!(
                "要求还钱的三年（[[诉讼时效]]）可能在 {day} 已经过了。照样可以起诉，法院不会主动提；但对方可以拿它来反对。"
            ))
        },
        limitation_help: marked(
            "之后催要过、对方答应过或还过一部分的，三年[[重新算|时效中断]]。请在第一步写上最近一次的日期。",
        ),
        free_text: "这类纠纷先用文字说明请求和理由；下面的费用按财产案件估算，程序由法院核定。",
        article: "法律依据",
    },
    next: "下一步：核对并签名",
    next_note: "现在不用付钱，也不用登录。",
};
