//! The people of the form as typed: parties, natural persons or organisations, and agents (form
//! 09, section on parties).

use law::citizen_id::Sex;
use law::identity_document::IdKind;
use serde::{Deserialize, Serialize};

/// One plaintiff, defendant or third person. Fields of the other kind stay empty, but are kept when the kind
/// is switched back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct Party {
    /// Natural person or organisation.
    pub kind: PartyKind,
    /// Name of the person or of the organisation.
    pub name: String,
    /// Which paper identifies a natural person (证件类型).
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub id_kind: IdKind,
    /// Its number; sex and date of birth follow from a citizen identity number.
    pub id_number: String,
    /// Sex of a natural person, used where no identity number tells it.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub sex: Option<Sex>,
    /// Date of birth as typed, used where no identity number tells it.
    pub birth: String,
    /// Mobile or landline number.
    pub phone: String,
    /// Domicile (住所地); service goes there unless a habitual residence is named.
    pub address: String,
    /// 经常居住地 of a natural person, empty when it is the domicile.
    pub residence: String,
    /// 民族 of a natural person.
    pub ethnicity: String,
    /// 职业 of a natural person.
    pub occupation: String,
    /// 工作单位 of a natural person, empty when none.
    pub work_unit: String,
    /// 统一社会信用代码 of an organisation.
    pub credit_code: String,
    /// 法定代表人/负责人 of an organisation.
    pub representative: String,
    /// Position of that representative.
    pub representative_position: String,
    /// 注册地/登记地 of an organisation, empty when it is the domicile.
    pub registered_at: String,
    /// 类型 of an organisation; `None` is not answered.
    pub organisation_type: Option<OrganisationType>,
    /// 所有制 of an organisation; `None` is not answered.
    pub ownership: Option<Ownership>,
}

/// 委托诉讼代理人: who acts for the plaintiffs, two at most (CPL 61).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct Agent {
    /// Name of the person.
    pub name: String,
    /// Law firm, community or employer; empty when none.
    pub unit: String,
    /// Position there, such as 律师.
    pub position: String,
    /// Mobile or landline number.
    pub phone: String,
    /// How far the power reaches (CPL 62; INT 89); `None` is not answered.
    pub scope: Option<AgentScope>,
}

/// 代理权限.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum AgentScope {
    /// 一般授权: acts, but may not give up or settle anything.
    General,
    /// 特别授权: may also admit, waive, settle, counterclaim or appeal, as the power says.
    Special,
}

/// 类型 of an organisation, as the form lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum OrganisationType {
    /// 有限责任公司
    LimitedCompany,
    /// 股份有限公司
    StockCompany,
    /// 上市公司
    ListedCompany,
    /// 其他企业法人
    OtherEnterprise,
    /// 事业单位
    PublicInstitution,
    /// 社会团体
    Association,
    /// 基金会
    Foundation,
    /// 社会服务机构
    SocialService,
    /// 机关法人
    StateOrgan,
    /// 农村集体经济组织法人
    RuralCollective,
    /// 城镇农村的合作经济组织法人
    Cooperative,
    /// 基层群众性自治组织法人
    SelfGovernment,
    /// 个人独资企业
    SoleProprietorship,
    /// 合伙企业
    Partnership,
    /// 不具有法人资格的专业服务机构
    ProfessionalFirm,
}

/// 所有制 of an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Ownership {
    /// 国有控股
    StateControlled,
    /// 国有参股
    StateShare,
    /// 民营
    Private,
    /// 其他
    Other,
}

/// Whether a party is a natural person or an organisation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum PartyKind {
    /// 自然人
    #[default]
    Person,
    /// 法人、非法人组织
    Organisation,
}
