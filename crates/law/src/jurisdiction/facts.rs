//! What must be told to find the court. Every text is as typed; nothing has to be filled in.

use serde::{Deserialize, Serialize};

use super::places::Places;
use crate::money::Money;

/// The facts of one matter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct JurisdictionFacts {
    /// What it is about.
    pub dispute: DisputeKind,
    /// Plaintiffs or applicants.
    pub claimants: Vec<PartyPlace>,
    /// Defendants or respondents.
    pub respondents: Vec<PartyPlace>,
    /// Places of the facts.
    pub places: Places,
    /// The agreement on a court, if any.
    pub agreement: Agreement,
    /// A written arbitration clause exists (CPL 127(2)).
    pub arbitration_clause: Option<bool>,
    /// What the disputed obligation of a contract is (INT 18 para. 2).
    pub owed: Option<Owed>,
    /// Nobody has performed the contract yet (INT 18 para. 3).
    pub never_performed: bool,
    /// The contract was made over the internet, and what was bought came over it too (INT 20).
    pub delivered_online: bool,
    /// What makes it a dispute of the internet court, if anything.
    pub online: Option<OnlineCause>,
    /// The way of transport.
    pub transport: Option<TransportBy>,
    /// The marriage was concluded abroad (INT 14).
    pub married_abroad: bool,
    /// Labour arbitration has ended (LAB 5); `None` is not known.
    pub arbitrated: Option<bool>,
    /// The employer's written wage debt is all that is claimed on (LABINT 15).
    pub wage_note_only: bool,
    /// The employee sues the employer; `false`: the employer sues.
    pub employee_sues: Option<bool>,
    /// The amount in dispute, for the level.
    pub amount: Option<Money>,
}

/// A party's places, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PartyPlace {
    /// Registered domicile (户籍所在地), or the main office of an organisation (INT 3).
    pub domicile: String,
    /// Where the person has lived for a year or more, hospital stays aside (INT 4).
    pub habitual_residence: String,
    /// Where the person lives now, if for less than a year.
    pub residence: String,
    /// The domicile on the day of the agreement, if it has changed since (INT 32).
    pub domicile_at_agreement: String,
    /// An organisation.
    pub organisation: bool,
    /// What is special about where the person is.
    pub situation: Situation,
    /// Has left the domicile for more than a year (INT 12).
    pub away_over_a_year: bool,
}

/// What is special about where a person is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Situation {
    /// Nothing.
    #[default]
    Ordinary,
    /// Whereabouts unknown, or declared missing (CPL 23(2)).
    Missing,
    /// Lives abroad without having settled there (CPL 23(1); INT 15, 16).
    Abroad,
    /// Settled abroad (INT 13, 14, 17).
    SettledAbroad,
    /// In prison or under compulsory education (CPL 23(3), (4)).
    Detained,
    /// As before, for a year or more (INT 8).
    DetainedOverAYear,
    /// The household registration was cancelled (INT 6).
    Deregistered,
    /// A soldier or a unit of the army (INT 11).
    Military,
}

/// An agreement on a court (CPL 35; INT 29–34).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Agreement {
    /// The court, or the place it follows from (原告住所地), as the contract names it.
    pub court: String,
    /// Only by word of mouth.
    pub oral: bool,
    /// In a business's standard terms towards a consumer.
    pub standard_terms_with_consumer: bool,
    /// The clause was pointed out in a reasonable way; `None` is not known.
    pub pointed_out: Option<bool>,
}

/// What the disputed obligation is (INT 18 para. 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Owed {
    /// Money that the contract itself owes to the claimant.
    Money,
    /// Handing over real property.
    RealEstate,
    /// Anything else: goods, work, service.
    Other,
}

/// How goods or people were carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TransportBy {
    /// Road.
    Road,
    /// Rail: the railway courts.
    Rail,
    /// Sea and waters open to it: the maritime court.
    Water,
    /// Air.
    Air,
    /// Several ways.
    Combined,
}

/// What makes a dispute one of the internet court; the list is data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OnlineCause {
    /// 网络数据权属、侵权、合同纠纷
    Data,
    /// 网络个人信息保护、隐私权纠纷
    PersonalInformation,
    /// 网络虚拟财产权属、侵权、合同纠纷
    VirtualProperty,
    /// 网络不正当竞争纠纷
    UnfairCompetition,
    /// 网络购物合同纠纷
    Shopping,
    /// 网络服务合同纠纷
    Service,
    /// 网络域名纠纷
    DomainName,
    /// 网络侵权责任纠纷
    Infringement,
}

macro_rules! kinds {
    ($($(#[$doc:meta])+ $kind:ident,)+) => {
        /// What a matter is about, as far as the court depends on it.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum DisputeKind {
            $($(#[$doc])+ $kind,)+
        }

        impl DisputeKind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$kind,)+];
        }
    };
}

kinds! {
    /// Anything without a rule of its own (CPL 22).
    #[default]
    General,
    /// 民间借贷 (LEND 3).
    PrivateLoan,
    /// 买卖合同 and contracts without a rule of their own (CPL 24; INT 18).
    Contract,
    /// 以信息网络方式订立的买卖合同 (INT 20).
    OnlinePurchase,
    /// 劳务合同: pay for work without employment.
    ServiceForPay,
    /// 物业服务合同.
    PropertyService,
    /// 动产租赁 (INT 19).
    MovableLease,
    /// 融资租赁 (INT 19).
    FinanceLease,
    /// 商品房买卖: not exclusive.
    HouseSale,
    /// 即时结清的合同 (INT 18 para. 2).
    InstantDeal,
    /// 房屋租赁合同 (INT 28): exclusive.
    HouseLease,
    /// 建设工程施工合同 (INT 28): exclusive.
    Construction,
    /// 农村土地承包经营合同 (INT 28): exclusive.
    RuralLand,
    /// 政策性房屋买卖合同 (INT 28): exclusive.
    PolicyHousing,
    /// 不动产物权、相邻关系 (CPL 34(1)): exclusive.
    RealProperty,
    /// 港口作业 (CPL 34(2)): exclusive.
    HarbourWork,
    /// 继承 (CPL 34(3)): exclusive.
    Inheritance,
    /// 财产保险 of what neither moves nor is carried (CPL 25).
    PropertyInsurance,
    /// 财产保险 of a vehicle or of goods in transit (INT 21 para. 1).
    TransportInsurance,
    /// 人身保险 (INT 21 para. 2).
    PersonalInsurance,
    /// 票据 (CPL 26).
    Bill,
    /// 公司设立、股东资格、利润分配、解散、决议 … (CPL 27; INT 22).
    Company,
    /// 运输合同 (CPL 28).
    Transport,
    /// 侵权 (CPL 29; INT 24).
    Tort,
    /// 信息网络侵权 (INT 25).
    OnlineTort,
    /// 产品、服务质量不合格造成损害 (INT 26).
    DefectiveProduct,
    /// 机动车、铁路、航空 … 交通事故 (CPL 30).
    TrafficAccident,
    /// 船舶碰撞、其他海事损害 (CPL 31).
    ShipCollision,
    /// 海难救助费用 (CPL 32).
    Salvage,
    /// 共同海损 (CPL 33).
    GeneralAverage,
    /// 专利、植物新品种、集成电路、技术秘密、软件 (INT 2 para. 1).
    Patent,
    /// 商标、著作权 and other intellectual property.
    OtherIntellectualProperty,
    /// 劳动争议 (LABINT 3).
    Labour,
    /// 离婚 (INT 12–16).
    Divorce,
    /// 离婚后财产 (INT 17, 34).
    PropertyAfterDivorce,
    /// 同居析产、解除收养后财产 (INT 34).
    PropertyOfCouple,
    /// 身份关系 other than divorce (CPL 23).
    Status,
    /// 赡养费、扶养费、抚养费 (INT 9).
    Support,
    /// 指定监护、变更监护 (INT 10).
    Guardianship,
    /// 诉前保全申请错误, never sued (INT 27 para. 1).
    WrongfulPreservation,
    /// 支付令 (INT 23).
    PaymentOrder,
    /// 司法确认 (CPL 205).
    Confirmation,
    /// 诉前财产保全 (CPL 104).
    PreservationBeforeSuit,
    /// 诉前证据保全 (CPL 84).
    EvidenceBeforeSuit,
    /// 公示催告 (CPL 229).
    PublicSummons,
    /// 实现担保物权 (CPL 207).
    SecurityRealisation,
    /// 宣告失踪、死亡 (CPL 190, 191).
    DeclaredMissing,
    /// 认定行为能力 (CPL 198).
    Capacity,
    /// 认定财产无主 (CPL 202).
    OwnerlessProperty,
    /// 指定遗产管理人 (CPL 194).
    EstateAdministrator,
    /// 执行判决、裁定、调解书 (CPL 235 para. 1).
    EnforceJudgment,
    /// 执行支付令、确认裁定、担保物权裁定 (INT 460).
    EnforceRuling,
    /// 执行仲裁裁决、公证债权文书 … (CPL 235 para. 2).
    EnforceOther,
}
