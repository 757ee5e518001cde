//! Applications that are no suits (CPL 84–235; INT 23, 27, 460).

use super::*;

pub(super) const CASES: &[Case] = &[
    (
        "保全错误",
        D::WrongfulPreservation,
        |f| put(f, P::PreservingCourt, "德清县人民法院"),
        "浙0521 INT 27-1",
    ),
    ("支付令", D::PaymentOrder, |_| {}, "浙0782 INT 23"),
    (
        "司法确认",
        D::Confirmation,
        |f| put(f, P::Mediators, HAISHU),
        "浙0106 CPL 205-0-2; 浙0782 CPL 205-0-2; 浙0203 CPL 205-0-2",
    ),
    (
        "司法确认，法院邀请",
        D::Confirmation,
        |f| put(f, P::InvitingCourt, "德清县人民法院"),
        "浙0521 CPL 205-0-1",
    ),
    (
        "诉前保全",
        D::PreservationBeforeSuit,
        |f| put(f, P::Asset, HAISHU),
        "浙0203 CPL 104-1; 浙0782 CPL 104-1",
    ),
    (
        "证据保全",
        D::EvidenceBeforeSuit,
        |f| put(f, P::Evidence, HAISHU),
        "浙0203 CPL 84-2; 浙0782 CPL 84-2",
    ),
    (
        "公示催告",
        D::PublicSummons,
        |f| put(f, P::BillPayment, HAISHU),
        "浙0203 CPL 229-1",
    ),
    (
        "实现担保物权",
        D::SecurityRealisation,
        |f| put(f, P::Asset, HAISHU),
        "浙0203 CPL 207",
    ),
    (
        "宣告失踪",
        D::DeclaredMissing,
        |f| put(f, P::PersonConcerned, HAISHU),
        "浙0203 CPL 190-1",
    ),
    (
        "执行判决",
        D::EnforceJudgment,
        |f| {
            put(f, P::FirstInstance, "德清县人民法院");
            put(f, P::Asset, HAISHU);
        },
        "浙0521 CPL 235-1; 浙0203 CPL 235-1",
    ),
    (
        "执行中院一审判决",
        D::EnforceJudgment,
        |f| {
            put(f, P::FirstInstance, "杭州市中级人民法院");
            put(f, P::Asset, HAISHU);
        },
        "浙01 CPL 235-1; 浙02 CPL 235-1",
    ),
    (
        "执行支付令",
        D::EnforceRuling,
        |f| put(f, P::IssuingCourt, "义乌市人民法院"),
        "浙0782 INT 460-1",
    ),
    (
        "执行公证债权文书",
        D::EnforceOther,
        |f| put(f, P::Asset, HAISHU),
        "浙0782 CPL 235-2; 浙0203 CPL 235-2",
    ),
];
