//! Whatever is typed, no parser panics; what it reads, it reads again from its own canonical form;
//! and what it offers as a fix needs none.
//!
//! A bounded fuzz: a fixed number of inputs for each parser, from random bytes, from the signs
//! that the grammars know, and from good values with a few slips.

#[path = "any_input/typed.rs"]
mod typed;

use std::fmt::Debug;

use law::bank_card::BankCard;
use law::case_number::CaseNumber;
use law::citizen_id::CitizenId;
use law::credit_code::CreditCode;
use law::date::{Date, parse_typed};
use law::identity_document::{IdKind, IdentityDocument};
use law::interest::{RatePeriod, TypedRate, parse_rate};
use law::jurisdiction::{DisputeKind, JurisdictionFacts, PartyPlace, competent};
use law::landline::Landline;
use law::mobile::Mobile;
use law::money::parse_amount;
use law::name::{OrganisationName, PersonName};
use law::phone::Phone;
use law::post_code::PostCode;
use law::{Fix, Slip, court, numerals};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestCaseResult};

use typed::typed;

/// Inputs for each parser. The seed is fixed, so that a change elsewhere never fails here; set
/// `PROPTEST_CASES` for a longer hunt over new inputs.
const CASES: u32 = 10_000;

fn config() -> Config {
    let mut config = Config {
        failure_persistence: None,
        ..Config::default()
    };
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = CASES;
        config.rng_seed = RngSeed::Fixed(20_261_124);
    }
    config
}

fn today() -> Date {
    Date::parse_iso("2026-11-24").unwrap_or(Date::MAX)
}

/// A value is read again from its canonical form; a fix is read, and needs none itself.
fn again<T: PartialEq + Debug, P: PartialEq + Debug>(
    typed: &str,
    parse: impl Fn(&str) -> Result<T, P>,
    canonical: impl Fn(&T) -> String,
    fix: impl Fn(&str) -> Option<Fix>,
) -> TestCaseResult {
    if let Ok(value) = parse(typed) {
        let canonical = canonical(&value);
        prop_assert_eq!(parse(&canonical), Ok(value), "{}", canonical);
        // A number of no known form may still have a letter that looks like a digit.
        let doubted = fix(&canonical).is_none_or(|fix| fix.why == Slip::LookAlike);
        prop_assert!(doubted, "{}", canonical);
    }
    if let Some(Fix { corrected, .. }) = fix(typed) {
        let read = parse(&corrected).map(|value| canonical(&value));
        prop_assert_eq!(read, Ok(corrected.clone()));
        prop_assert_eq!(fix(&corrected), None);
    }
    Ok(())
}

/// The same for parsers that offer no fix.
fn again_unfixed<T: PartialEq + Debug, P: PartialEq + Debug>(
    typed: &str,
    parse: impl Fn(&str) -> Result<T, P>,
    canonical: impl Fn(&T) -> String,
) -> TestCaseResult {
    again(typed, parse, canonical, |_| None)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn citizen_ids(typed in typed("0123456789Xx×OlIo〇", &["330106190102030017", "33020319020304123X", "330106010203001", "810000190102030018"])) {
        let parse = |typed: &str| CitizenId::parse(typed, today());
        again(&typed, parse, CitizenId::to_string, |typed| CitizenId::fix(typed, today()))?;
        if let Ok(id) = CitizenId::from_fifteen(&typed, today()).or_else(|_| parse(&typed)) {
            let told = (id.birth(), id.sex(), id.age(today()), id.region_known());
            prop_assert!(told.0 <= today() && id.masked().len() == 18);
        }
    }

    #[test]
    fn credit_codes(typed in typed("0123456789ABCDEXMTIOSVZio-", &["91330199MA2TEXT08K", "12330100TEXT00025T", "MA2TEXT08"])) {
        again(&typed, CreditCode::parse, CreditCode::to_string, CreditCode::fix)?;
        if let Ok(code) = CreditCode::parse(&typed) {
            let _ = (code.kind(), code.region().len(), code.entity_check_fits());
        }
    }

    #[test]
    fn identity_documents(typed in typed("0123456789XHMEGABol()", &["810000190102030018", "933840190102030012", "H00000001", "0000000101(B)", "E00000001", "ABC330000000001"]), kind in prop::sample::select(&IdKind::ALL[..])) {
        again(
            &typed,
            |typed: &str| IdentityDocument::parse(kind, typed, today()),
            |document| document.number().to_owned(),
            |typed| IdentityDocument::fix(kind, typed, today()),
        )?;
        if let Ok(document) = IdentityDocument::parse(kind, &typed, today()) {
            let _ = (document.form(), document.citizen_id(today()));
        }
    }

    #[test]
    fn phones(typed in typed("0123456789+-() 转分机#extOl/", &["13800000000", "+86 138-0000-0000", "0571-87000000", "(0571)87000000转123", "021-60000000-8"])) {
        again(&typed, Mobile::parse, Mobile::to_string, Mobile::fix)?;
        again(&typed, Landline::parse, Landline::to_string, Landline::fix)?;
        again(&typed, Phone::parse, |phone| phone.as_str().to_owned(), Phone::fix)?;
        if let Ok(mobile) = Mobile::parse(&typed) {
            prop_assert_eq!(mobile.masked().len(), 11);
        }
        if let Ok(landline) = Landline::parse(&typed) {
            let digits = landline.area_code().len() + landline.number().len();
            prop_assert!((11..=12).contains(&digits), "{}", landline);
            let _ = (landline.city(), landline.masked(), landline.extension());
        }
    }

    #[test]
    fn post_codes_and_bank_cards(typed in typed("0123456789 -Ol", &["310007", "6200000000000005", "6200 0000 0000 0005"])) {
        again(&typed, PostCode::parse, PostCode::to_string, PostCode::fix)?;
        again(&typed, BankCard::parse, BankCard::to_string, BankCard::fix)?;
        if let Ok(card) = BankCard::parse(&typed) {
            let _ = (card.doubt(), card.masked());
        }
    }

    #[test]
    fn case_numbers(typed in typed("（）()[]〔〕【】0123456789年浙京最高法民初执诉前调第号之一二十O", &["（2026）浙0106民初1234号", "(2019)浙0106民初9624号", "〔2026〕浙0106民初1234号之12", "2026年浙民终1号", "（2024）最高法民再1号"])) {
        let parse = |typed: &str| CaseNumber::parse(typed, today());
        again(&typed, parse, CaseNumber::to_string, |typed| CaseNumber::fix(typed, today()))?;
        if let Ok(number) = parse(&typed) {
            let _ = (number.court(), number.court_was_gone(), number.case_type(), number.type_was_gone());
            prop_assert!(number.year() <= today().year());
        }
    }

    #[test]
    fn names(typed in typed("张三李〇 ·•・.。'’-()（）&“”《》1A\u{20000}\u{fe00}\u{e000}", &["阿卜杜拉·买买提", "张三", "O'Neill-Smith Jr.", "示例（杭州）科技有限公司"])) {
        again(&typed, PersonName::parse, PersonName::to_string, PersonName::fix)?;
        again(&typed, OrganisationName::parse, OrganisationName::to_string, OrganisationName::fix)?;
    }

    #[test]
    fn amounts(typed in typed("0123456789,.。-¥（）一二三十百千万亿零〇点元角分块整负wk", &["30,000.50", "３．５万元", "十二万三千", "壹拾贰万叁仟肆佰伍拾陆元柒角捌分", "人民币叁万元整", "1万亿", "30000元（叁万元整）"])) {
        let money = |typed: &str| parse_amount(typed).map(|read| read.money);
        again_unfixed(&typed, money, |money| money.grouped())?;
        again_unfixed(&typed, money, |money| money.capitals())?;
    }

    #[test]
    fn dates(typed in typed("0123456789年月日号-/. 一二三十〇零今去前昨天", &["2024年3月1日", "20240301", "二〇二四年三月一日", "前年3月1日", "昨天"])) {
        let parse = |typed: &str| parse_typed(typed, today());
        again_unfixed(&typed, parse, Date::to_string)?;
        again_unfixed(&typed, parse, |date| date.zh())?;
        again_unfixed(&typed, |typed: &str| Date::parse_iso(typed).ok_or(()), Date::to_string)?;
        let _ = (parse_typed(&typed, Date::MIN), parse_typed(&typed, Date::MAX));
    }

    #[test]
    fn rates(typed in typed("0123456789.%‰年月日利率息分厘之百千万一二三五点每个/无", &["年利率12%", "月息2分", "一分五", "2%/月", "日万分之五", "年息8厘", "无息"])) {
        let meaning = |rate: TypedRate| (rate.period, rate.per_period_ppm, rate.annual);
        again_unfixed(
            &typed,
            |typed: &str| parse_rate(typed).map(meaning),
            |(period, ppm, _)| {
                let period = match period {
                    RatePeriod::Year => "年",
                    RatePeriod::Month => "月",
                    RatePeriod::Day => "日",
                };
                format!("{period}利率{}.{:04}%", ppm / 10_000, ppm % 10_000)
            },
        )?;
    }

    #[test]
    fn addresses(typed in typed("浙江省杭州宁波市西湖江北普陀区义乌县路街上海人民法院，1 ", &["浙江省杭州市西湖区文三路1号", "义乌市稠城街道", "宁波市江北区", "杭州市滨江区人民法院"])) {
        let found = court::resolve(&typed);
        if let Ok(found) = &found {
            prop_assert!(!found.court.county_code.is_empty());
        }
        prop_assert_eq!(court::resolve(&format!(" {typed} ")), found);
        let place = |domicile: &str| PartyPlace {
            domicile: domicile.to_owned(),
            ..PartyPlace::default()
        };
        let facts = JurisdictionFacts {
            dispute: DisputeKind::PrivateLoan,
            claimants: vec![place(&typed)],
            respondents: vec![place("杭州市西湖区")],
            ..JurisdictionFacts::default()
        };
        let options = competent(&facts, today()).options;
        prop_assert!(options.iter().any(|option| option.court.code == "浙0106"));
    }

    #[test]
    fn figures(typed in typed("０１Ａ（）\u{3000}\u{200b}－一二十百千万零壹拾佰", &["一百二十六", "二〇二四", "叁仟零伍"])) {
        let plain = numerals::to_ascii(&typed);
        prop_assert_eq!(numerals::to_ascii(&plain), plain.clone());
        prop_assert_eq!(numerals::without_spaces(&typed), plain.replace(' ', ""));
        again_unfixed(
            &typed,
            |typed: &str| numerals::from_chinese(typed).ok_or(()),
            |number| numerals::in_chinese(u64::from(*number)),
        )?;
    }
}
