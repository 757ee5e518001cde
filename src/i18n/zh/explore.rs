//! What the explorer says, in Chinese.

use law::path::{MatterKind, WrongWay};

use crate::i18n::explore::{ExploreText, Question};
use crate::i18n::{Prose, marked};

/// See [`crate::i18n::explore()`].
pub static EXPLORE: ExploreText = ExploreText {
    title: "先看看：要多少钱、多少天",
    lead: marked(
        "选一类事，填个大概的[[数目|标的额]]，每一条合法的路马上列出来。不用登录，什么也不会提交。",
    ),
    words: "用一句话说说是什么事",
    words_hint: "例如：老板拖欠我三个月工资。写的内容只在这台设备上看，不会发送。",
    suggested: "可能是这一类，点一下选中：",
    open: "可能是下面几类，请选一个：",
    not_sure: "从这句话还看不出是哪一类。多写几个字，或者在下面选。",
    because: |words| format!("因为您写了“{}”", words.join("、")),
    no_table: "没有加载出纠纷的分类，可能是网络断了。请在下面直接选。",
    kind: "是哪一类事",
    kind_name,
    amount,
    amount_name: "金额",
    more: "再答几个问题，看得更准（都可以不答）",
    question,
    nothing_chosen: marked("选好是哪一类事，这里就列出每一条路。"),
    wrong_way,
    right_way: |name| format!("该走的路：{name}。"),
    from_when: |day| format!("最晚从{day}起可以走。"),
    until: |day| format!("请在{day}以前办。"),
    results: "能走的路",
    open_count: |count| format!("共 {count} 条。改一改金额或回答，会马上重算。"),
    beside: "可以同时办的",
    closed: "现在走不了的路，为什么",
    estimate: "费用和天数按法律条文计算，是估算，以法院通知为准。",
    begin: "就按这件事开始写",
    begin_note: "选的和填的都带过去；还不会提交。",
};

const fn kind_name(kind: MatterKind) -> &'static str {
    match kind {
        MatterKind::Loan => "借钱不还",
        MatterKind::Sale => "买卖、货款",
        MatterKind::LabourService => "打零工没拿到钱",
        MatterKind::Employment => "单位欠薪、辞退",
        MatterKind::Lease => "租房、押金",
        MatterKind::PropertyService => "物业费",
        MatterKind::OtherContract => "别的合同",
        MatterKind::Traffic => "交通事故",
        MatterKind::PersonalInjury => "人受了伤",
        MatterKind::Tort => "东西被弄坏",
        MatterKind::PersonalityRights => "名誉、肖像、隐私",
        MatterKind::Divorce => "离婚",
        MatterKind::Support => "抚养费、赡养费",
        MatterKind::Inheritance => "继承",
        MatterKind::RealProperty => "房子、土地归谁",
        MatterKind::IntellectualProperty => "著作权、商标、专利",
        MatterKind::Administrative => "不服政府机关的决定",
        MatterKind::Other => "别的事",
    }
}

const fn amount(kind: MatterKind) -> Option<&'static str> {
    match kind {
        MatterKind::Employment | MatterKind::Administrative => None,
        MatterKind::Divorce => Some("要分的夫妻财产一共值多少（没有就不填）"),
        MatterKind::PersonalityRights => Some("要求赔多少钱（只要求道歉就不填）"),
        MatterKind::Support => Some("一共要求多少"),
        MatterKind::RealProperty => Some("房子或土地大概值多少"),
        MatterKind::Inheritance => Some("要分的遗产大概值多少"),
        MatterKind::IntellectualProperty => Some("要求赔多少钱（没有就不填）"),
        _ => Some("一共涉及多少钱"),
    }
}

const fn question(question: Question) -> &'static str {
    match question {
        Question::Reachable => "找得到对方吗",
        Question::Admits => "对方认账吗",
        Question::Due => "约定付钱的日子过了吗",
        Question::OtherDebts => "您也欠对方的钱吗",
        Question::Arbitration => "书面约定过由仲裁委员会仲裁吗",
        Question::Preserve => "怕对方转移财产，想先查封、冻结吗",
        Question::WageIou => "单位写了欠工资的欠条，只要这笔钱吗",
        Question::LabourAward => "劳动仲裁裁决书拿到了吗",
        Question::LabourRefused => "仲裁委不受理，或者超期没有结果吗",
        Question::DivorceLately => "半年内起诉过离婚、没有判离或撤诉了吗",
        Question::DivorceNewFacts => "那以后有新情况、新理由吗",
        Question::ReconsiderationRequired => "法律规定要先复议吗（不清楚可以不答）",
        Question::Reconsidered => "复议已经有结果，或者超期没有结果吗",
        Question::Decided => "法院已经判过或调解过了吗",
        Question::DecidedForMe => "结果对您有利吗",
    }
}

const fn wrong_way(way: WrongWay) -> Prose {
    marked(match way {
        WrongWay::LabourArbitrationSkipped => {
            "单位和职工的劳动争议，不能直接起诉，要先申请[[劳动仲裁]]。"
        }
        WrongWay::AwardInEffect => {
            "[[劳动仲裁裁决|仲裁裁决]]已经[[生效]]，不能再起诉，可以申请[[强制执行]]。"
        }
        WrongWay::ArbitrationAgreed => "你们书面约定了[[仲裁]]，法院不收，要先向仲裁委员会申请。",
        WrongWay::ActSuedAsCivil => {
            "这是对政府机关的决定不服，不能当作民事案件起诉，要走[[行政诉讼]]。"
        }
        WrongWay::ReconsiderationSkipped => "这类决定要先申请[[行政复议]]，才能起诉。",
        WrongWay::DivorceTooSoon => {
            "判决不准离婚、调解和好或[[撤诉]]后，六个月内不能再起诉离婚。有新情况、新理由的除外。"
        }
        WrongWay::AlreadyDecided => "法院已经处理过的同一件事，不能再起诉一次。",
        WrongWay::PaymentOrderAfterPreservation => "申请过[[诉前保全]]的，不能再申请[[支付令]]。",
    })
}
