//! Names of fields and sentences about what is wrong with them, in Chinese.

use law::date::Date;
use matter::check::Problem;

use crate::i18n::problems::{ProblemTexts, parts};

/// See [`crate::i18n::problems()`].
pub static PROBLEMS: ProblemTexts = ProblemTexts { field, say };

fn field(pointer: &str) -> String {
    let (list, place, name) = parts(pointer);
    let side = match list {
        "claimants" => "原告",
        "respondents" => "被告",
        "third_parties" => "第三人",
        "agents" => "代理人",
        "evidence" => "证据",
        _ => return name_of(name).to_owned(),
    };
    let number = if place > 1 || list == "evidence" {
        place.to_string()
    } else {
        String::new()
    };
    if name.is_empty() {
        return format!("{side}{number}");
    }
    format!("{side}{number}的{}", name_of(name))
}

fn name_of(name: &str) -> &str {
    match name {
        "story" => "事情经过",
        "dispute" => "纠纷类型",
        "other_claims" => "诉讼请求",
        "other_amount" => "涉及金额",
        "agreed_court" => "约定的法院",
        "arbitration_clause" => "仲裁约定",
        "preserved" | "preservation_detail" => "诉前保全",
        "evidence" => "证据",
        "claimants" => "原告",
        "respondents" => "被告",
        "kind" => "类型",
        "name" => "姓名或名称",
        "id_number" => "身份证号码",
        "id_kind" => "证件类型",
        "sex" => "性别",
        "birth" => "出生日期",
        "residence" => "经常居住地",
        "registered_at" => "注册地",
        "organisation_type" => "单位类型",
        "ownership" => "所有制",
        "unit" => "单位",
        "position" => "职务",
        "scope" => "授权范围",
        "third_parties" => "第三人",
        "agents" => "代理人",
        "knows_mediation" => "是否了解调解",
        "phone" => "电话",
        "address" => "地址",
        "ethnicity" => "民族",
        "occupation" => "职业",
        "work_unit" => "工作单位",
        "credit_code" => "统一社会信用代码",
        "representative" => "法定代表人",
        "representative_position" => "法定代表人职务",
        "purpose" => "证明目的",
        "principal" => "要求归还的本金",
        "interest_claimed" => "主张的利息",
        "interest_until_paid" => "利息算到哪一天",
        "acceleration" => "提前还款的请求",
        "security_claim" => "担保权利的请求",
        "costs" => "实现债权的费用",
        "costs_detail" => "费用明细",
        "document" => "借款凭据",
        "document_detail" => "合同名称和编号",
        "signed_on" => "签订日期",
        "agreed_amount" => "约定金额",
        "lent_amount" => "实际交付的金额",
        "delivery" => "交付方式",
        "lent_on" => "借款日期",
        "term" => "是否约定还款日",
        "due_on" => "约定的还款日",
        "interest" => "是否约定利息",
        "rate" => "利率",
        "rate_clause" => "利率条款",
        "repayment" => "还款方式",
        "repaid" => "是否还过钱",
        "repaid_principal" => "已还本金",
        "repaid_interest" => "已还利息",
        "interest_paid_to" => "利息已付到的日期",
        "last_demand_on" => "最近一次催要的日期",
        "other_facts" => "其他事实",
        "given" => "是否有担保",
        "property_contract" => "物的担保合同",
        "property" => "担保人和担保物",
        "ceiling" => "最高额担保",
        "registration" => "担保登记",
        "guarantee_contract" => "保证合同",
        "guarantee" => "保证方式",
        "other" => "其他担保",
        "procedure" => "一条路（审理程序）",
        "court" => "法院",
        "mediation" => "是否愿意先行调解",
        "relief" => "诉讼费缓减免",
        _ => "这一项",
    }
}

/// Names of what is chosen rather than filled in.
const CHOSEN: [&str; 4] = ["一条路（审理程序）", "法院", "纠纷类型", "授权范围"];

fn say(problem: &Problem, field: &str) -> String {
    match problem {
        Problem::Missing if field.starts_with("是否") => format!("请选择{field}。"),
        Problem::Missing if CHOSEN.iter().any(|name| field.ends_with(name)) => {
            format!("请选择{field}。")
        }
        Problem::Missing => format!("请填写{field}。"),
        Problem::TextTooLong { limit } => format!("{field}太长，最多 {limit} 个字，请写短一些。"),
        Problem::TextNonsense => format!("{field}里没有可以辨认的文字，请重新填写。"),
        Problem::AmountNotUnderstood => {
            format!("{field}看不懂。请写数字，例如 30000、3万 或 三万元。")
        }
        Problem::AmountNegative => format!("{field}不能是负数。"),
        Problem::AmountZero => format!("{field}不能是 0。"),
        Problem::AmountTooManyDecimals => format!("{field}最多精确到分，小数点后写两位。"),
        Problem::AmountTooLarge => format!("{field}太大，请检查是不是多写了几个 0。"),
        Problem::AmountsDiffer => format!("{field}的大写和小写不一样，请看借条，只写对的那一个。"),
        Problem::DateNotUnderstood => {
            format!("{field}看不懂。请写年月日，例如 2024年3月1日 或 2024-3-1。")
        }
        Problem::NoSuchDay => format!("{field}：日历上没有这一天，请检查月份和日期。"),
        Problem::DateInFuture => format!("{field}还没有到，请检查年份。"),
        Problem::IdWrongLength => format!("{field}应是 18 位，请数一数有没有多写或漏写。"),
        Problem::IdWrongCharacter => {
            format!("{field}只能是数字，最后一位可以是 X。用护照等别的证件的，请在“补充”里选证件。")
        }
        Problem::IdWrongCheck => format!("{field}对不上，很可能有一位写错了，请对照证件检查。"),
        Problem::IdNoSuchBirthDate => format!("{field}里的出生日期不存在，请检查第 7 至 14 位。"),
        Problem::IdBornInFuture => format!("{field}里的出生日期还没有到，请检查第 7 至 14 位。"),
        Problem::IdUnknownRegion => {
            format!("{field}的前六位不在现在的地区代码里。老证件会这样，没有写错就不用改。")
        }
        Problem::IdOldForm => format!("{field}是 15 位的旧号码，请填 18 位的新号码。"),
        Problem::PaperOfAnotherKind => "这个号码属于另一种证件，请改一下证件类型。".to_owned(),
        Problem::PaperNumberHasSigns => {
            format!("{field}只能是字母和数字，请对照证件检查。")
        }
        Problem::PaperNumberWrongLength => {
            format!("{field}应是 5 到 20 位，请对照证件检查。")
        }
        Problem::PaperNumberUnusual => {
            format!("{field}和常见的不一样，请对照证件再看一遍。没有写错就不用改。")
        }
        Problem::CreditCodeWrongLength => format!("{field}应是 18 位，请对照营业执照检查。"),
        Problem::CreditCodeWrongCharacter => {
            format!("{field}里不会有字母 I、O、S、V、Z，请检查是不是数字 1、0、5、2。")
        }
        Problem::CreditCodeWrongCheck => format!("{field}对不上，很可能有一位写错了。"),
        Problem::CreditCodeOddEntity => format!("{field}少见，请对照营业执照再看一遍。"),
        Problem::PhoneNotUnderstood => {
            format!("{field}看不懂。请写 11 位手机号，或带区号的座机，例如 0571-88888888。")
        }
        Problem::NameTooShort => format!("{field}只有一个字，请写全名。"),
        Problem::NameNotAName => format!("{field}里有数字或符号，请写证件上的名字。"),
        Problem::SamePerson => "原告和被告是同一个人，请检查姓名和证件号码。".to_owned(),
        Problem::PartyNotClear => {
            "只有名字还不能确定被告是谁，请再填一项：身份证号、电话或地址。".to_owned()
        }
        Problem::TooManyAgents => "代理人最多两位，请去掉一位。".to_owned(),
        Problem::PowerOfAttorneyMissing => { "请了代理人，证据里还没有授权委托书。请拍照添加，名称里写上“委托书”。".to_owned() }
        Problem::PowersToBeNamed => { "特别授权要在委托书里逐项写明：承认、放弃、变更请求，和解，反诉或上诉。只写“全权代理”不算。".to_owned() }
        Problem::EthnicityMissing => "没有填民族，法院可能会再问您。".to_owned(),
        Problem::OccupationMissing => "没有填职业，法院可能会再问您。".to_owned(),
        Problem::DueBeforeLent => "还款日在借款日之前，请检查这两个日期。".to_owned(),
        Problem::NotYetDue => "约定的还款日还没有到，对方可能会拿它来反对。".to_owned(),
        Problem::RepaidMoreThanLent => "已还的比借出的还多，请检查金额。".to_owned(),
        Problem::PrincipalAboveLent => {
            "要求归还的本金比实际交付的多。预先扣掉的利息不算本金，请检查。".to_owned()
        }
        Problem::PrincipalNotReduced => {
            "要求的本金加上已还的本金超过了借出的金额，请检查是否忘了扣除。".to_owned()
        }
        Problem::InterestAboveCap { agreed, cap } => format!(
            "约定年利率 {} 高于法律保护的上限 {}，超出的部分法院不支持。照样可以提交，金额会按上限算。",
            rate(*agreed),
            rate(*cap)
        ),
        Problem::InterestWithoutRate => {
            "约定了利息，请写利率，例如 年利率12% 或 月息1分。".to_owned()
        }
        Problem::RateNotUnderstood => {
            "利率看不懂。请写例如 年利率12%、月利率1% 或 月息1分。".to_owned()
        }
        Problem::InterestNotAgreed => {
            "没有约定利息，借期内的利息法院不支持。过了还款日以后的，可以按银行公布的一年期利率要。".to_owned()
        }
        Problem::LimitationMayHavePassed { ends } => format!(
            "要求还钱的三年到 {} 为止，之后对方可以拿它来反对。如果之后催要过或对方还过钱，请填最近一次的日期。",
            day(*ends)
        ),
        Problem::ArbitrationClause => {
            "有书面仲裁约定的，应当先向仲裁机构申请，法院一般不受理。".to_owned()
        }
        Problem::CourtNotCompetent => "选的法院管不了这件事，请另选一个。".to_owned(),
        Problem::ProcedureNotOpen => "这件事不能用选的这种程序，请另选一个。".to_owned(),
        Problem::NoEvidence => "还没有添加证据，例如借条或转账记录的照片。".to_owned(),
    }
}

fn day(date: Date) -> String {
    date.zh()
}

/// `1480` hundredths of a per cent as `14.8%`.
fn rate(hundredths: u32) -> String {
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    let text = format!("{whole}.{rest:02}");
    format!("{}%", text.trim_end_matches('0').trim_end_matches('.'))
}
