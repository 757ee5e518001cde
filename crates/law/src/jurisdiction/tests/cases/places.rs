//! Exclusive and special places, special courts (CPL 25–34; INT 21–28).

use super::*;

pub(super) const CASES: &[Case] = &[
    (
        "房屋租赁",
        D::HouseLease,
        |f| put(f, P::RealEstate, HAISHU),
        "浙0203* INT 28-2",
    ),
    (
        "建设工程，约定无效",
        D::Construction,
        |f| {
            put(f, P::RealEstate, HAISHU);
            f.agreement.court = "义乌市人民法院".into();
        },
        "浙0203* INT 28-2",
    ),
    (
        "相邻关系",
        D::RealProperty,
        |f| put(f, P::RealEstate, "杭州市富阳区"),
        "浙0111* CPL 34-0-1",
    ),
    (
        "继承",
        D::Inheritance,
        |f| {
            put(f, P::DeceasedsDomicile, WEST);
            put(f, P::MainEstate, HAISHU);
        },
        "浙0106* CPL 34-0-3; 浙0203* CPL 34-0-3",
    ),
    (
        "港口作业，海事法院",
        D::HarbourWork,
        |f| put(f, P::Harbour, "宁波市北仑区"),
        "浙72* INT 2-2",
    ),
    (
        "财产保险",
        D::PropertyInsurance,
        |f| put(f, P::InsuredThing, HAISHU),
        "浙0782 CPL 25; 浙0203 CPL 25",
    ),
    (
        "车辆保险",
        D::TransportInsurance,
        |f| {
            put(f, P::VehicleRegistration, WEST);
            put(f, P::InsuredEvent, HAISHU);
        },
        "浙0782 CPL 25; 浙0106 INT 21-1; 浙0203 INT 21-1",
    ),
    (
        "人身保险",
        D::PersonalInsurance,
        |f| put(f, P::InsuredPerson, WEST),
        "浙0782 CPL 25; 浙0106 INT 21-2",
    ),
    (
        "票据",
        D::Bill,
        |f| put(f, P::BillPayment, HAISHU),
        "浙0203 CPL 26; 浙0782 CPL 26",
    ),
    (
        "公司决议",
        D::Company,
        |f| put(f, P::Company, HAISHU),
        "浙0203 CPL 27",
    ),
    (
        "公路运输",
        D::Transport,
        |f| {
            put(f, P::Departure, HAISHU);
            put(f, P::Destination, WEST);
        },
        "浙0203 CPL 28; 浙0106 CPL 28; 浙0782 CPL 28",
    ),
    (
        "铁路运输",
        D::Transport,
        |f| {
            put(f, P::Departure, HAISHU);
            f.transport = Some(TransportBy::Rail);
        },
        "浙8601 RAIL 3",
    ),
    (
        "侵权",
        D::Tort,
        |f| {
            put(f, P::Act, HAISHU);
            put(f, P::Result, WEST);
        },
        "浙0782 CPL 29; 浙0203 INT 24; 浙0106 INT 24",
    ),
    (
        "网络侵权，被侵权人在杭州，归互联网法院",
        D::OnlineTort,
        |f| f.online = Some(OnlineCause::PersonalInformation),
        "浙0782 CPL 29; 浙0192 NETC 1",
    ),
    (
        "网络侵权，不属互联网法院",
        D::OnlineTort,
        |f| put(f, P::Equipment, HAISHU),
        "浙0782 CPL 29; 浙0106 INT 25; 浙0203 INT 25",
    ),
    (
        "产品责任",
        D::DefectiveProduct,
        |f| {
            put(f, P::Made, HAISHU);
            put(f, P::Sold, WEST);
        },
        "浙0782 INT 26; 浙0203 INT 26; 浙0106 INT 26",
    ),
    (
        "交通事故",
        D::TrafficAccident,
        |f| put(f, P::Accident, HAISHU),
        "浙0203 CPL 30; 浙0782 CPL 30",
    ),
    (
        "船舶碰撞",
        D::ShipCollision,
        |f| put(f, P::Accident, "舟山市嵊泗县"),
        "浙72 INT 2-2",
    ),
    (
        "海难救助",
        D::Salvage,
        |f| put(f, P::Salvage, "象山县"),
        "浙72 INT 2-2",
    ),
    (
        "共同海损",
        D::GeneralAverage,
        |f| put(f, P::VoyageEnd, "宁波北仑"),
        "浙72 INT 2-2",
    ),
    (
        "专利",
        D::Patent,
        |f| put(f, P::Act, HAISHU),
        "浙01 INT 2-1; 浙02 INT 2-1",
    ),
    (
        "商标",
        D::OtherIntellectualProperty,
        |_| {},
        "浙0782? CPL 29",
    ),
];
