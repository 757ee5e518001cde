//! The ways, how open they are, what they cost and take, in Chinese.

use crate::i18n::{Prose, marked};
use law::path::{Bearer, GivesUp, Openness, PathKind, Recommendation};

pub(super) const fn path(kind: PathKind) -> &'static str {
    match kind {
        PathKind::Negotiation => "自己谈妥（协商和解）",
        PathKind::PeoplesMediation => "请人帮着谈（人民调解）",
        PathKind::MediationAfterFiling => "先立案，再调解（委托调解）",
        PathKind::MediationStatement => "先立案，调解后由法院出调解书",
        PathKind::JudicialConfirmation => "谈好后请法院确认（司法确认）",
        PathKind::PaymentOrder => "请法院直接催款（支付令）",
        PathKind::SmallClaims => "小额快审（小额诉讼程序）",
        PathKind::Summary => "简单审理（简易程序）",
        PathKind::Ordinary => "完整审理（普通程序）",
        PathKind::LabourArbitration => "先走劳动仲裁（劳动争议仲裁）",
        PathKind::Arbitration => "按约定找仲裁机构（仲裁）",
        PathKind::Reconsideration => "请上级机关重新审查（行政复议）",
        PathKind::AdministrativeSuit => "告行政机关（行政诉讼）",
        PathKind::RealisationOfSecurity => "直接卖掉抵押、质押的东西（实现担保物权）",
        PathKind::Preservation => "先把对方的财产冻住（诉前财产保全）",
        PathKind::Enforcement => "请法院强制执行",
        PathKind::Retrial => "请法院重新审一次（申请再审）",
    }
}

pub(super) const fn path_plain(kind: PathKind) -> Prose {
    marked(match kind {
        PathKind::Negotiation => "你们自己谈好，对方照约定去做。",
        PathKind::PeoplesMediation => {
            "请[[人民调解]]委员会等组织帮着谈，不收费。谈成的协议要靠双方自觉。"
        }
        PathKind::MediationAfterFiling => {
            "材料先交到法院，[[调解员]]帮你们谈（[[委托调解]]）。谈成并当场付清，不交[[诉讼费]]；谈不成，一键转去审判。"
        }
        PathKind::MediationStatement => {
            "材料先交到法院，谈成后法院出[[调解书]]，可以强制执行，诉讼费[[减半]]。"
        }
        PathKind::JudicialConfirmation => {
            "在人民调解委员会等组织谈成后，双方一起请法院[[确认|司法确认]]。确认后对方不照做，可以直接申请[[强制执行]]。"
        }
        PathKind::PaymentOrder => {
            "法院看过书面材料，直接命令对方付钱，不开庭（[[支付令]]）。对方书面[[反对|支付令异议]]成立，它就作废。"
        }
        PathKind::SmallClaims => {
            "金额小、事实清楚的案子，审得快（[[小额诉讼程序]]）。[[一次审完就生效|一审终审]]。"
        }
        PathKind::Summary => "事实清楚、争议不大的案子，一名法官审理（[[简易程序]]）。",
        PathKind::Ordinary => "争议大或者找不到对方时用（[[普通程序]]）。最完整，时间也最长。",
        PathKind::LabourArbitration => {
            "和单位的劳动争议要先[[仲裁|劳动仲裁]]，不收费。不服[[裁决|仲裁裁决]]，一般可以再到法院起诉。"
        }
        PathKind::Arbitration => "你们约好了由[[仲裁]]机构裁决，裁决一次就[[生效]]。",
        PathKind::Reconsideration => {
            "请上级机关看看原来的决定对不对，不收费（[[行政复议]]）。不服复议决定，一般还可以起诉。"
        }
        PathKind::AdministrativeSuit => "请法院审查行政机关的决定合不合法（[[行政诉讼]]）。",
        PathKind::RealisationOfSecurity => {
            "有[[抵押]]、[[质押]]或者留置的，请法院拍卖、变卖（[[担保物权]]），不用打官司。"
        }
        PathKind::Preservation => {
            "怕对方转移财产时用（[[诉前保全]]，[[财产保全]]的一种）。法院 48 小时内作决定，之后 30 天内必须起诉。"
        }
        PathKind::Enforcement => "已经有[[生效]]的判决、调解书等，对方不照做，请法院[[强制执行]]。",
        PathKind::Retrial => "判决已经生效，但有法律写明的理由，请法院重新审（[[再审]]）。",
    })
}

pub(super) const fn path_how(kind: PathKind) -> Prose {
    marked(match kind {
        PathKind::Negotiation => {
            "不用经过法院。谈好后请写下：谁、做什么或付多少、哪天、付到哪个账户、不照做怎么办。"
        }
        PathKind::PeoplesMediation => {
            "到乡镇（街道）[[社会治理中心]]或者人民调解委员会去说就行，也可以口头申请。"
        }
        PathKind::JudicialConfirmation => {
            "先到乡镇（街道）社会治理中心或人民调解委员会调解，不收费；协议生效后 30 日内双方共同向法院申请。"
        }
        PathKind::PaymentOrder => {
            "向对方住所地的基层法院提交支付令申请书；这里还不能代为提交，可以打 12368 问清怎么交。"
        }
        PathKind::LabourArbitration => {
            "向单位所在地或者干活的地方的劳动人事争议仲裁委员会提交仲裁申请书。写字有困难可以口头申请。"
        }
        PathKind::Arbitration => "把仲裁协议和仲裁申请书交给约定的仲裁机构；收费标准问这家机构。",
        PathKind::Reconsideration => {
            "知道这个决定后 60 日内，提交行政复议申请书。交给那个机关的本级政府，或者它的上级部门。"
        }
        PathKind::AdministrativeSuit => {
            "向作出决定的机关所在地的基层法院提交行政起诉状，一般要在知道后 6 个月内。"
        }
        PathKind::RealisationOfSecurity => {
            "向担保的东西所在地或者登记地的基层法院提交申请书；对方有实质争议的，还要起诉。"
        }
        PathKind::Preservation => {
            "向财产所在地、对方住所地或者有权审理的法院提交申请书。写明财产线索，一般要提供[[担保]]。"
        }
        PathKind::Enforcement => {
            "向一审法院或者财产所在地的同级法院提交强制执行申请书，两年内提出。"
        }
        PathKind::Retrial => "一般向上一级法院提交再审申请书，判决生效后 6 个月内提出。",
        PathKind::MediationAfterFiling
        | PathKind::MediationStatement
        | PathKind::SmallClaims
        | PathKind::Summary
        | PathKind::Ordinary => "",
    })
}

pub(super) const fn openness(openness: Openness) -> &'static str {
    match openness {
        Openness::Open => "可以走",
        Openness::OnlyByAgreement => "双方同意才能走",
        Openness::ToBeChecked => "要看法院核对",
        Openness::Later => "到时候才能走",
        Openness::Closed => "现在走不了",
    }
}

pub(super) const fn bearer(bearer: Bearer) -> &'static str {
    match bearer {
        Bearer::Nobody => "没有费用",
        Bearer::ByAgreement => "由双方商定，商定不成由法院决定",
        Bearer::DebtorUnlessObjection => "由对方承担；对方异议成立的，由您承担",
        Bearer::Debtor => "由对方承担，不用先交",
        Bearer::Loser => "由败诉的一方承担",
        Bearer::Applicant => "由申请的一方承担",
        Bearer::AsTheTribunalDecides => "由仲裁庭决定",
        Bearer::DebtorIfGranted => "准许的，由对方承担；驳回的，由您承担",
    }
}

pub(super) const fn gives_up(what: GivesUp) -> Prose {
    marked(match what {
        GivesUp::Appeal => "不能[[上诉]]，[[一次审完就生效|一审终审]]。",
        GivesUp::EnforceablePaper => {
            "没有可以[[强制执行]]的[[文书|执行依据]]，对方反悔还要再走别的路。"
        }
        GivesUp::PreservationBeforeSuit => "不能先申请[[诉前保全]]。",
        GivesUp::EndsOnObjection => "对方书面异议成立就作废，转为起诉。",
        GivesUp::PaymentOrder => "不能再申请[[支付令]]。",
        GivesUp::CourtOnTheMerits => "法院不再审理谁对谁错。",
        GivesUp::SuitMeanwhile => "复议的时候不能起诉。",
    })
}

pub(super) const fn recommendation(why: Recommendation) -> Prose {
    marked(match why {
        Recommendation::FreeIfSettledAndTrialStaysOpen => {
            "案子已经在法院立上了；谈成不花钱，谈不成随时去审判，什么都不耽误。"
        }
        Recommendation::QuickestJudgment => "对方不认账，这条路最快拿到判决。",
        Recommendation::OnlyWayWithoutTheDefendant => {
            "找不到对方时，只有这种程序可以登公告通知对方（[[公告送达]]）。"
        }
        Recommendation::CourtMediatesDivorce => {
            "离婚案件法院都要先调解；谈成后的[[调解书]]就能解除婚姻，费用减半。"
        }
        Recommendation::MakesTheAgreementEnforceable => {
            "你们已经谈成了；请法院确认不花钱，对方不照做可以强制执行。"
        }
        Recommendation::LabourArbitrationFirst => "和单位的争议要先仲裁，不收费。",
        Recommendation::OrderOnAgreedWages => "工资已经在调解组织谈定，法院应当发支付令。",
        Recommendation::ArbitrationWasAgreed => "你们约定了仲裁，法院不会受理。",
        Recommendation::ReconsiderationFirst => "法律要求先复议，而且不收费。",
        Recommendation::ReconsiderationIsFree => "复议不收费，不服还可以再起诉。",
        Recommendation::SuitAgainstTheAct => "这是请法院审查行政决定的路。",
        Recommendation::EnforceWhatWasDecided => "已经有生效的文书，直接申请强制执行，不用先交费。",
        Recommendation::OnlyARetrialIsLeft => "文书已经生效，只剩申请再审这条路。",
    })
}
