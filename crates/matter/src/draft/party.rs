//! A party as typed: a natural person or an organisation (form 09, section on parties).

use serde::{Deserialize, Serialize};

/// One plaintiff or defendant. Fields of the other kind stay empty, but are kept when the kind
/// is switched back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct Party {
    /// Natural person or organisation.
    pub kind: PartyKind,
    /// Name of the person or of the organisation.
    pub name: String,
    /// Citizen identity number of a natural person; sex and date of birth follow from it.
    pub id_number: String,
    /// Mobile or landline number.
    pub phone: String,
    /// Domicile (住所地) or habitual residence; service goes there.
    pub address: String,
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
