//! The general rule and contracts (CPL 22–24; INT 4–8, 18–20).

use super::*;

pub(super) const CASES: &[Case] = &[
    ("一般", D::General, |_| {}, "浙0782 CPL 22"),
    (
        "一般，被告经常居住地在宁波海曙",
        D::General,
        |f| f.respondents[0].habitual_residence = HAISHU.into(),
        "浙0203 CPL 22",
    ),
    (
        "两个被告",
        D::General,
        |f| f.respondents.push(at(HAISHU)),
        "浙0782 CPL 22; 浙0203 CPL 22",
    ),
    (
        "被告在监狱",
        D::General,
        |f| f.respondents[0].situation = Situation::Detained,
        "浙0106 CPL 23-0-4",
    ),
    (
        "双方都在监狱",
        D::General,
        |f| {
            f.claimants[0].situation = Situation::Detained;
            f.respondents[0].situation = Situation::Detained;
        },
        "浙0782 INT 8",
    ),
    (
        "双方都在监狱，被告一年以上",
        D::General,
        |f| {
            f.claimants[0].situation = Situation::Detained;
            f.respondents[0].situation = Situation::DetainedOverAYear;
            put(f, P::Custody, "湖州市长兴县");
        },
        "浙0522 INT 8",
    ),
    (
        "被告注销户籍",
        D::General,
        |f| f.respondents[0].situation = Situation::Deregistered,
        "浙0106 INT 6",
    ),
    (
        "双方都是军人",
        D::General,
        |f| {
            f.claimants[0].situation = Situation::Military;
            f.respondents[0].situation = Situation::Military;
        },
        "",
    ),
    (
        "民间借贷",
        D::PrivateLoan,
        |_| {},
        "浙0782 CPL 24; 浙0106 INT 18-2",
    ),
    (
        "民间借贷，约定履行地在德清",
        D::PrivateLoan,
        |f| put(f, P::Performance, "德清县"),
        "浙0782 CPL 24; 浙0521 INT 18-1",
    ),
    (
        "买卖，不知欠什么",
        D::Contract,
        |_| {},
        "浙0782 CPL 24; 浙0106? INT 18-2",
    ),
    (
        "买卖，追货款",
        D::Contract,
        |f| f.owed = Some(Owed::Money),
        "浙0782 CPL 24; 浙0106 INT 18-2",
    ),
    (
        "买卖，要交货",
        D::Contract,
        |f| f.owed = Some(Owed::Other),
        "浙0782 CPL 24",
    ),
    (
        "合同没有履行，双方都不在约定地",
        D::Contract,
        |f| {
            put(f, P::Performance, "德清县");
            f.never_performed = true;
        },
        "浙0782 CPL 24",
    ),
    (
        "合同没有履行，约定地是原告所在地",
        D::Contract,
        |f| {
            put(f, P::Performance, WEST);
            f.never_performed = true;
        },
        "浙0782 CPL 24; 浙0106 INT 18-1",
    ),
    (
        "即时结清",
        D::InstantDeal,
        |f| put(f, P::Deal, HAISHU),
        "浙0782 CPL 24; 浙0203 INT 18-2",
    ),
    (
        "劳务合同追报酬",
        D::ServiceForPay,
        |f| f.owed = Some(Owed::Money),
        "浙0782 CPL 24; 浙0106 INT 18-2",
    ),
    (
        "物业服务合同",
        D::PropertyService,
        |_| {},
        "浙0782 CPL 24; 浙0106? INT 18-2",
    ),
    (
        "动产租赁",
        D::MovableLease,
        |f| put(f, P::Use, HAISHU),
        "浙0782 CPL 24; 浙0203 INT 19",
    ),
    (
        "融资租赁，约定履行地",
        D::FinanceLease,
        |f| {
            put(f, P::Use, HAISHU);
            put(f, P::Performance, WEST);
        },
        "浙0782 CPL 24; 浙0106 INT 19",
    ),
    (
        "网购，快递收货",
        D::OnlinePurchase,
        |f| put(f, P::Receipt, HAISHU),
        "浙0782 CPL 24; 浙0203 INT 20",
    ),
    (
        "网购，网上交付",
        D::OnlinePurchase,
        |f| f.delivered_online = true,
        "浙0782 CPL 24; 浙0106 INT 20",
    ),
    (
        "网购，杭州互联网法院",
        D::OnlinePurchase,
        |f| {
            put(f, P::Receipt, WEST);
            f.online = Some(OnlineCause::Shopping);
        },
        "浙0782 CPL 24; 浙0192 NETC 1",
    ),
    (
        "商品房买卖，要交房",
        D::HouseSale,
        |f| {
            put(f, P::RealEstate, HAISHU);
            f.owed = Some(Owed::RealEstate);
        },
        "浙0782 CPL 24; 浙0203 INT 18-2",
    ),
];
