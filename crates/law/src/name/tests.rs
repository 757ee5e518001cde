//! Names of all peoples, and what is no name.

use super::*;
use proptest::prelude::*;

#[test]
fn names_of_all_peoples_are_accepted() {
    for (typed, name) in [
        ("张三", "张三"),
        (" 张 三 ", "张三"),
        ("王小明", "王小明"),
        ("阿卜杜拉·买买提", "阿卜杜拉·买买提"),
        ("阿卜杜拉 · 买买提", "阿卜杜拉·买买提"),
        ("Zhang  San", "Zhang San"),
        ("O'Neill-Smith Jr.", "O'Neill-Smith Jr."),
        ("O’Neill", "O'Neill"),
        ("J.R. Smith", "J.R. Smith"),
        ("Łukasz Żółć", "Łukasz Żółć"),
        ("Иван  Петров", "Иван Петров"),
        ("김철수", "김철수"),
        ("山田花子", "山田花子"),
        ("示例〇", "示例〇"),
    ] {
        let read = PersonName::parse(typed).map(|it| it.to_string());
        assert_eq!(read, Ok(name.into()), "{typed}");
    }
}

#[test]
fn rare_characters_of_every_extension_are_accepted() {
    for (block, character) in [
        ("A", '\u{3400}'),
        ("A, end", '\u{4dbf}'),
        ("the end of the basic block", '䶮'),
        ("B", '\u{20bb7}'),
        ("C", '\u{2a700}'),
        ("D", '\u{2b740}'),
        ("E", '\u{2b820}'),
        ("F", '\u{2ceb0}'),
        ("G", '\u{30000}'),
        ("H", '\u{31350}'),
        ("compatibility", '\u{fa0e}'),
    ] {
        let name = format!("张{character}");
        let read = PersonName::parse(&name).map(|it| it.to_string());
        assert_eq!(read, Ok(name), "{block}");
    }
}

#[test]
fn a_dot_that_only_looks_right_is_set_right() {
    for dot in ['•', '・', '‧', '･', '∙', '⋅', '●', '.', '．', '。', '｡'] {
        let typed = format!("阿卜杜拉{dot}买买提");
        let fix = PersonName::fix(&typed);
        let expected = Fix {
            corrected: "阿卜杜拉·买买提".to_owned(),
            why: Slip::LookAlike,
        };
        assert_eq!(fix, Some(expected), "{typed}");
    }
    let why = |typed: &str| PersonName::fix(typed).map(|fix| fix.why);
    assert_eq!(why("阿卜杜拉·买买提"), None);
    assert_eq!(why("张 三"), Some(Slip::OtherWriting));
    assert_eq!(why("O’Neill"), Some(Slip::LookAlike));
    assert_eq!(why("张三，李四"), None);
}

#[test]
fn what_is_no_name_gets_a_precise_problem() {
    for (typed, problem) in [
        ("", NameProblem::Missing),
        ("　", NameProblem::Missing),
        ("张", NameProblem::TooShort),
        ("张3", NameProblem::HasDigits),
        ("张３", NameProblem::HasDigits),
        ("张三，李四", NameProblem::HasSymbol { found: ',' }),
        ("张三。", NameProblem::HasSymbol { found: '。' }),
        ("张三😀", NameProblem::HasSymbol { found: '😀' }),
        ("<b>张三", NameProblem::HasSymbol { found: '<' }),
        ("张三！", NameProblem::HasSymbol { found: '!' }),
        ("张\u{0}三", NameProblem::HasSymbol { found: '\0' }),
        (
            "张\u{e001}",
            NameProblem::PrivateCharacter { found: '\u{e001}' },
        ),
    ] {
        assert_eq!(PersonName::parse(typed), Err(problem), "{typed}");
    }
    assert_eq!(
        PersonName::parse(&"张".repeat(51)),
        Err(NameProblem::TooLong)
    );
    assert!(PersonName::parse(&"张".repeat(50)).is_ok());
}

#[test]
fn organisations_may_have_brackets_digits_and_quotation_marks() {
    for (typed, name) in [
        ("示例(杭州)科技有限公司", "示例（杭州）科技有限公司"),
        ("杭州第2示例厂", "杭州第2示例厂"),
        ("浙江“示例”研究院", "浙江“示例”研究院"),
        ("《示例》杂志社", "《示例》杂志社"),
        ("Example & Co., Ltd.", "Example & Co., Ltd."),
    ] {
        let read = OrganisationName::parse(typed).map(|it| it.to_string());
        assert_eq!(read, Ok(name.into()), "{typed}");
    }
    assert_eq!(
        OrganisationName::fix("示例(杭州)科技有限公司").map(|fix| fix.why),
        Some(Slip::OtherWriting)
    );
    for (typed, problem) in [
        ("", NameProblem::Missing),
        ("示例<公司>", NameProblem::HasSymbol { found: '<' }),
        ("示例；公司", NameProblem::HasSymbol { found: ';' }),
    ] {
        assert_eq!(OrganisationName::parse(typed), Err(problem), "{typed}");
    }
}

proptest! {
    #[test]
    fn a_name_once_read_stays_the_same(typed in ".{0,60}") {
        if let Ok(name) = PersonName::parse(&typed) {
            prop_assert_eq!(PersonName::parse(name.as_str()), Ok(name.clone()));
        }
        if let Ok(name) = OrganisationName::parse(&typed) {
            prop_assert_eq!(OrganisationName::parse(name.as_str()), Ok(name.clone()));
        }
    }
}
