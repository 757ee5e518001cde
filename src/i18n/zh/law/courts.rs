//! Why a court is competent, in plain Chinese.

use law::jurisdiction::{Condition, CourtReason, PlaceKind};

pub(super) const fn court_reason(reason: CourtReason) -> &'static str {
    match reason {
        CourtReason::AgreedInWriting => "你们书面约定的法院",
        CourtReason::DefendantsDomicile => "对方住在这里",
        CourtReason::DefendantsHabitualResidence => "对方在这里住了一年以上",
        CourtReason::DefendantsResidence => "对方现在住在这里",
        CourtReason::ClaimantsPlace => "您住在这里",
        CourtReason::LendersPlace => "您在这里收款（出借人所在地）",
        CourtReason::MoneyReceiver => "您在这里收款（收款一方所在地）",
        CourtReason::BuyersPlace => "买家住在这里",
        CourtReason::VictimsPlace => "受害的一方住在这里",
        CourtReason::DebtorsDomicile => "欠款人住在这里",
        CourtReason::PartysPlace => "你们中有一方住在这里",
        CourtReason::EmployersPlace => "单位在这里",
        CourtReason::At(place) => place_of(place),
    }
}

pub(super) const fn court_condition(condition: Condition) -> &'static str {
    match condition {
        Condition::MoneyIsOwed => {
            "您要的是合同里该付的钱（货款、报酬、费用）才可以；要赔偿的不行。"
        }
        Condition::PropertyIsOwed => "争的是交房才可以。",
        Condition::CourtIsDesignated => "只有被指定审这类案件的法院才可以，请先向法院问清。",
    }
}

const fn place_of(place: PlaceKind) -> &'static str {
    match place {
        PlaceKind::Performance => "合同约定在这里履行",
        PlaceKind::Signing => "合同在这里签的",
        PlaceKind::Object => "争的东西在这里",
        PlaceKind::Deal => "买卖当场在这里做完的",
        PlaceKind::Use => "租的东西在这里用",
        PlaceKind::Receipt => "在这里收的货",
        PlaceKind::RealEstate => "房子或土地在这里",
        PlaceKind::Harbour => "港口在这里",
        PlaceKind::DeceasedsDomicile => "过世的人最后住在这里",
        PlaceKind::MainEstate => "主要遗产在这里",
        PlaceKind::InsuredThing => "投保的东西在这里",
        PlaceKind::VehicleRegistration => "车船在这里登记",
        PlaceKind::InsuredEvent => "保险事故发生在这里",
        PlaceKind::InsuredPerson => "被保险人住在这里",
        PlaceKind::BillPayment => "票据在这里付款",
        PlaceKind::Company => "公司在这里",
        PlaceKind::Departure => "从这里出发",
        PlaceKind::Destination => "到这里为止",
        PlaceKind::Act => "侵害的事在这里做的",
        PlaceKind::Result => "损害发生在这里",
        PlaceKind::Equipment => "发布用的电脑等设备在这里",
        PlaceKind::Made => "产品在这里生产",
        PlaceKind::Sold => "产品在这里卖出",
        PlaceKind::Served => "服务在这里提供",
        PlaceKind::Accident => "事故发生在这里",
        PlaceKind::FirstArrival => "车、船或飞机最先到达这里",
        PlaceKind::ShipHeld => "肇事的船扣在这里",
        PlaceKind::Salvage => "救助发生在这里",
        PlaceKind::Adjustment => "共同海损在这里理算",
        PlaceKind::VoyageEnd => "航程在这里结束",
        PlaceKind::Work => "平时在这里上班",
        PlaceKind::Custody => "对方关押在这里",
        PlaceKind::Marriage => "在这里结的婚",
        PlaceKind::LastHome => "出国前最后住在这里",
        PlaceKind::MainProperty => "主要财产在这里",
        PlaceKind::Ward => "被监护人住在这里",
        PlaceKind::PersonConcerned => "当事的本人住在这里",
        PlaceKind::Asset => "财产在这里",
        PlaceKind::Evidence => "证据在这里",
        PlaceKind::SecurityRegister => "担保在这里登记",
        PlaceKind::Mediators => "调解组织在这里",
        PlaceKind::InvitingCourt => "这家法院请人做的调解",
        PlaceKind::SuitCourt => "这家法院有权审这个案子",
        PlaceKind::PreservingCourt => "这家法院做的财产保全",
        PlaceKind::FirstInstance => "这家法院一审",
        PlaceKind::IssuingCourt => "这家法院发的文书",
    }
}
