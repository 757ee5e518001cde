//! The typed fields, and what each makes of bad input.

use super::*;

/// What a field makes of each kind of bad input; `None` is no finding.
pub(super) struct Field {
    pub(super) pointer: &'static str,
    pub(super) good: &'static str,
    pub(super) wide: &'static str,
    pub(super) nonsense: &'static str,
    /// Finding for an empty field.
    pub(super) empty: Option<Problem>,
    /// Finding for 30,000 characters.
    pub(super) long: Problem,
    /// Finding for the nonsense.
    pub(super) odd: Problem,
}

pub(super) const fn text(pointer: &'static str, empty: Option<Problem>, limit: u16) -> Field {
    let long = P::TextTooLong { limit };
    Field {
        pointer,
        good: "好的",
        wide: "好的ＡＢ１２",
        nonsense: "？？……",
        empty,
        long,
        odd: P::TextNonsense,
    }
}

pub(super) const fn person(pointer: &'static str, empty: Option<Problem>) -> Field {
    Field {
        pointer,
        good: "买买提·吐尔逊",
        wide: "Ｌｉ　Ｓｉ",
        nonsense: "12345",
        empty,
        long: P::TextTooLong { limit: 50 },
        odd: P::NameNotAName,
    }
}

pub(super) const fn sum(pointer: &'static str, empty: Option<Problem>) -> Field {
    Field {
        pointer,
        good: "1",
        wide: "１",
        nonsense: "很多钱",
        empty,
        long: P::AmountNotUnderstood,
        odd: P::AmountNotUnderstood,
    }
}

pub(super) const fn day(pointer: &'static str, empty: Option<Problem>) -> Field {
    Field {
        pointer,
        good: "2025年7月1日",
        wide: "２０２５－０７－０１",
        nonsense: "那天下雨",
        empty,
        long: P::DateNotUnderstood,
        odd: P::DateNotUnderstood,
    }
}

pub(super) const MISSING: Option<Problem> = Some(P::Missing);

pub(super) const FIELDS: &[Field] = &[
    person("/claimants/0/name", MISSING),
    Field {
        pointer: "/claimants/0/id_number",
        good: "33020319020304123x",
        wide: "３３０２０３１９０２０３０４１２３Ｘ",
        nonsense: "不知道",
        empty: MISSING,
        long: P::IdWrongCharacter,
        odd: P::IdWrongCharacter,
    },
    Field {
        pointer: "/claimants/0/phone",
        good: "+86 138-0000-0000",
        wide: "１３８００００００００",
        nonsense: "没有电话",
        empty: MISSING,
        long: P::PhoneNotUnderstood,
        odd: P::PhoneNotUnderstood,
    },
    day("/respondents/0/birth", None),
    text("/claimants/0/address", MISSING, 200),
    text("/claimants/0/residence", None, 200),
    text("/claimants/0/ethnicity", None, 50),
    text("/claimants/0/occupation", None, 50),
    text("/claimants/0/work_unit", None, 100),
    person("/respondents/0/name", MISSING),
    Field {
        pointer: "/respondents/0/id_number",
        good: "33020319020304123X",
        wide: "３３０２０３１９０２０３０４１２３ｘ",
        nonsense: "不知道",
        empty: None,
        long: P::IdWrongCharacter,
        odd: P::IdWrongCharacter,
    },
    Field {
        pointer: "/respondents/0/phone",
        good: "0571-87000000",
        wide: "０５７１－８７００００００",
        nonsense: "没有电话",
        empty: Some(P::PartyNotClear),
        long: P::PhoneNotUnderstood,
        odd: P::PhoneNotUnderstood,
    },
    text("/respondents/0/address", None, 200),
    person("/third_parties/0/name", MISSING),
    Field {
        pointer: "/third_parties/0/phone",
        good: "0571-87000000",
        wide: "０５７１－８７００００００",
        nonsense: "没有电话",
        empty: None,
        long: P::PhoneNotUnderstood,
        odd: P::PhoneNotUnderstood,
    },
    person("/agents/0/name", MISSING),
    text("/agents/0/unit", None, 100),
    text("/agents/0/position", None, 50),
    Field {
        pointer: "/agents/0/phone",
        good: "138 0000 0000",
        wide: "１３８００００００００",
        nonsense: "没有电话",
        empty: None,
        long: P::PhoneNotUnderstood,
        odd: P::PhoneNotUnderstood,
    },
    sum("/loan/principal", MISSING),
    sum("/loan/costs", None),
    text("/loan/costs_detail", None, 500),
    text("/loan/acceleration", None, 500),
    text("/loan/security_claim", None, 500),
    text("/loan/document_detail", None, 500),
    day("/loan/signed_on", None),
    sum("/loan/agreed_amount", None),
    Field {
        good: "4万",
        wide: "４万",
        ..sum("/loan/lent_amount", None)
    },
    day("/loan/lent_on", MISSING),
    day("/loan/due_on", MISSING),
    text("/loan/rate_clause", None, 500),
    day("/loan/interest_paid_to", None),
    day("/loan/last_demand_on", None),
    text("/loan/security/property_contract", None, 500),
    text("/loan/security/property", None, 500),
    text("/loan/security/ceiling", None, 500),
    text("/loan/security/registration", None, 500),
    text("/loan/security/guarantee_contract", None, 500),
    text("/loan/security/other", None, 500),
    text("/loan/other_facts", None, 2_000),
    text("/other_claims", None, 2_000),
    text("/agreed_court", None, 100),
    text("/preservation_detail", None, 500),
    text("/story", None, 20_000),
    text("/evidence/0/name", MISSING, 100),
    text("/evidence/0/purpose", None, 500),
];

/// The fields that show only after another answer.
pub(super) const LATER: &[(&str, &str, Field)] = &[
    (
        "/claimants/0/kind",
        "organisation",
        Field {
            pointer: "/claimants/0/credit_code",
            good: "91330199ma2text08k",
            wide: "９１３３０１９９ＭＡ２ＴＥＸＴ０８Ｋ",
            nonsense: "不知道",
            empty: MISSING,
            long: P::CreditCodeWrongCharacter,
            odd: P::CreditCodeWrongCharacter,
        },
    ),
    (
        "/claimants/0/kind",
        "organisation",
        text("/claimants/0/representative", MISSING, 50),
    ),
    (
        "/claimants/0/kind",
        "organisation",
        text("/claimants/0/representative_position", None, 50),
    ),
    (
        "/claimants/0/kind",
        "organisation",
        text("/claimants/0/registered_at", None, 200),
    ),
    (
        "/claimants/0/id_kind",
        "passport",
        Field {
            pointer: "/claimants/0/id_number",
            good: "E00000000",
            wide: "Ｅ０００００００１",
            nonsense: "不知道？",
            empty: MISSING,
            long: P::PaperNumberHasSigns,
            odd: P::PaperNumberHasSigns,
        },
    ),
    (
        "/claimants/0/kind",
        "organisation",
        Field {
            pointer: "/claimants/0/name",
            good: "杭州(测试)有限公司",
            wide: "杭州（测试）有限公司",
            nonsense: "##??",
            empty: MISSING,
            long: P::TextTooLong { limit: 100 },
            odd: P::NameNotAName,
        },
    ),
    (
        "/loan/interest",
        "agreed",
        Field {
            pointer: "/loan/rate",
            good: "年利率12%",
            wide: "年利率１２％",
            nonsense: "随便",
            empty: Some(P::InterestWithoutRate),
            long: P::TextTooLong { limit: 50 },
            odd: P::RateNotUnderstood,
        },
    ),
    (
        "/loan/interest",
        "agreed",
        sum("/loan/interest_claimed", None),
    ),
    ("/loan/repaid", "true", sum("/loan/repaid_interest", None)),
    (
        "/loan/repaid",
        "true",
        sum("/loan/repaid_principal", Some(P::Missing)),
    ),
];
