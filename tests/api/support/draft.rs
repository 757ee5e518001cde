//! A private loan between invented people, complete enough to be signed.

use matter::draft::{
    Delivery, Dispute, DocumentKind, Draft, InterestAgreement, MediationWish, Party, Procedure,
    Term,
};

/// 30,000 元 lent by 张三 to 李四, with everything the form asks for.
pub(crate) fn fixture(procedure: Procedure, mediation: MediationWish) -> Draft {
    let mut draft = Draft {
        dispute: Some(Dispute::PrivateLoan),
        ..Draft::default()
    };
    draft.story = "2024年6月1日我借给李四三万元，约定2025年6月1日归还，至今未还。".to_owned();
    draft.claimants = vec![person("张三", "330106190102030017", "13800000000")];
    draft.respondents = vec![person("李四", "330106190102030025", "13900000000")];
    draft.loan.principal = "30000".to_owned();
    draft.loan.interest_until_paid = Some(false);
    draft.loan.document = Some(DocumentKind::Iou);
    draft.loan.delivery = Some(Delivery::Transfer);
    draft.loan.lent_amount = "30000".to_owned();
    draft.loan.lent_on = "2024-06-01".to_owned();
    draft.loan.term = Some(Term::Fixed);
    draft.loan.due_on = "2025-06-01".to_owned();
    draft.loan.interest = Some(InterestAgreement::None);
    draft.loan.repaid = Some(false);
    draft.loan.security.given = Some(false);
    draft.arbitration_clause = Some(false);
    draft.preserved = Some(false);
    draft.choice.procedure = Some(procedure);
    draft.choice.court = "浙0106".to_owned();
    draft.choice.mediation = Some(mediation);
    draft
}

fn person(name: &str, id_number: &str, phone: &str) -> Party {
    Party {
        name: name.to_owned(),
        id_number: id_number.to_owned(),
        phone: phone.to_owned(),
        address: "浙江省杭州市西湖区虚构路1号".to_owned(),
        ethnicity: "汉族".to_owned(),
        occupation: "职员".to_owned(),
        ..Party::default()
    }
}

/// Bytes that begin like a picture, `length` in all.
pub(crate) fn jpeg(length: usize, fill: u8) -> Vec<u8> {
    let mut bytes = vec![fill; length];
    bytes[..4].copy_from_slice(&[0xFF, 0xD8, 0xFF, 0xE0]);
    bytes
}
