//! Work and family (INT 9–17; LABINT 3).

use super::*;

pub(super) const CASES: &[Case] = &[
    (
        "劳动争议",
        D::Labour,
        |f| put(f, P::Work, HAISHU),
        "浙0782 LABINT 3; 浙0203 LABINT 3",
    ),
    (
        "劳动争议，单位起诉",
        D::Labour,
        |f| f.employee_sues = Some(false),
        "浙0106 LABINT 3",
    ),
    (
        "工资欠条",
        D::Labour,
        |f| f.wage_note_only = true,
        "浙0782 CPL 24; 浙0106 INT 18-2",
    ),
    ("离婚", D::Divorce, |_| {}, "浙0782 CPL 22-1"),
    (
        "离婚，被告离开一年",
        D::Divorce,
        |f| f.respondents[0].away_over_a_year = true,
        "浙0782 CPL 22-1; 浙0106 INT 12-1",
    ),
    (
        "离婚，双方离开一年，被告有经常居住地",
        D::Divorce,
        |f| {
            f.claimants[0].away_over_a_year = true;
            f.respondents[0].away_over_a_year = true;
            f.respondents[0].habitual_residence = HAISHU.into();
        },
        "浙0203 INT 12-2",
    ),
    (
        "离婚，双方离开一年，被告没有经常居住地",
        D::Divorce,
        |f| {
            f.claimants[0].away_over_a_year = true;
            f.respondents[0].away_over_a_year = true;
            f.respondents[0].residence = "温州市鹿城区".into();
        },
        "浙0302 INT 12-2",
    ),
    (
        "离婚，被告下落不明",
        D::Divorce,
        |f| f.respondents[0].situation = Situation::Missing,
        "浙0106 CPL 23-0-2",
    ),
    (
        "离婚，被告在国外",
        D::Divorce,
        |f| f.respondents[0].situation = Situation::Abroad,
        "浙0106 INT 15",
    ),
    (
        "离婚，双方在国外未定居",
        D::Divorce,
        |f| {
            f.claimants[0].situation = Situation::Abroad;
            f.respondents[0].situation = Situation::Abroad;
        },
        "浙0106 INT 16; 浙0782 INT 16",
    ),
    (
        "离婚，国内结婚、定居国外",
        D::Divorce,
        |f| {
            f.claimants[0].situation = Situation::SettledAbroad;
            f.respondents[0].situation = Situation::SettledAbroad;
            put(f, P::Marriage, HAISHU);
        },
        "浙0203 INT 13",
    ),
    (
        "离婚，国外结婚、定居国外",
        D::Divorce,
        |f| {
            f.claimants[0].situation = Situation::SettledAbroad;
            f.respondents[0].situation = Situation::SettledAbroad;
            f.married_abroad = true;
        },
        "浙0106 INT 14; 浙0782 INT 14",
    ),
    (
        "离婚后财产，双方定居国外",
        D::PropertyAfterDivorce,
        |f| {
            f.claimants[0].situation = Situation::SettledAbroad;
            f.respondents[0].situation = Situation::SettledAbroad;
            put(f, P::MainProperty, HAISHU);
        },
        "浙0203 INT 17",
    ),
    (
        "同居析产，有约定",
        D::PropertyOfCouple,
        |f| f.agreement.court = "原告住所地".into(),
        "浙0106 CPL 35; 浙0782- CPL 22-1",
    ),
    (
        "身份关系，被告在国外",
        D::Status,
        |f| f.respondents[0].situation = Situation::Abroad,
        "浙0106 CPL 23-0-1",
    ),
    ("赡养，一个被告", D::Support, |_| {}, "浙0782 CPL 22-1"),
    (
        "赡养，两个被告在两处",
        D::Support,
        |f| f.respondents.push(at(HAISHU)),
        "浙0782 CPL 22-1; 浙0203 CPL 22-1; 浙0106 INT 9",
    ),
    (
        "变更监护",
        D::Guardianship,
        |f| put(f, P::Ward, HAISHU),
        "浙0203 INT 10; 浙0782 CPL 22-1",
    ),
];
